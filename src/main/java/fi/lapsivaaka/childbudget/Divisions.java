package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a county's money is divided, service by service: by what was done for each municipality's residents where that is
 * asked for and known, and by residents otherwise.
 *
 * @param residents the municipality's part by residents
 * @param byService services divided by what was done
 * @param otherwise why other services that could be are not; services of no measure are missing
 */
public record Divisions(
        DivisionKey key, Division residents, Map<String, ActivityDivision> byService, Map<String, Why> otherwise) {

    /** Why what was done does not divide a service's money. */
    public enum Why {
        /** Nothing that is counted tells of the service. */
        NO_MEASURE("no-measure"),
        /** Figures of some municipality are missing in every year until then. */
        NO_FIGURES("no-figures"),
        /** The figure of some municipality is about so few people that it is hidden. */
        FEW("few");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Divisions {
        byService = Map.copyOf(byService);
        otherwise = Map.copyOf(otherwise);
    }

    static Divisions of(Division residents) {
        return new Divisions(residents.key(), residents, Map.of(), Map.of());
    }

    /** Why a service's money is divided by residents although it was asked otherwise. */
    public Why why(String service) {
        return otherwise.getOrDefault(service, Why.NO_MEASURE);
    }

    UnaryOperator<Money> part(String service) {
        ActivityDivision activity = byService.get(service);
        return activity == null ? residents::part : activity::part;
    }
}
