package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.SuccessionChain;
import fi.lapsivaaka.ledger.SuccessionChain.Member;
import fi.lapsivaaka.ledger.Successions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What went from an organisation to another between two years, or came from one: to a county, or by a merger. */
@Component
class CarrierSums {

    private final Organisations organisations;
    private final Successions successions;
    private final Counties counties;
    private final CountyDivisions divisions;
    private final ServiceSums sums;

    CarrierSums(
            Organisations organisations,
            Successions successions,
            Counties counties,
            CountyDivisions divisions,
            ServiceSums sums) {
        this.organisations = organisations;
        this.successions = successions;
        this.counties = counties;
        this.divisions = divisions;
        this.sums = sums;
    }

    /**
     * The change.
     *
     * @param euros for children by value of the dimension: what came is positive
     * @param county that services went to; null where none did
     * @param missing whether they went to a county whose figures are not here
     * @param closed names of others whose figures the reader may not see
     */
    record Change(
            Map<String, Money> euros, @Nullable LocalizedText county, boolean missing, List<LocalizedText> closed) {}

    /** Only who carries the cost in one of the years but not in the other counts; the others' own change is no move. */
    Change change(
            Organisation organisation,
            Selection earlier,
            Selection later,
            Dimension by,
            DivisionKey key,
            Predicate<Organisation> readable) {
        Map<String, Money> euros = new HashMap<>();
        Optional<ServiceSums.Found> before = county(organisation, earlier, key, readable);
        Optional<ServiceSums.Found> after = county(organisation, later, key, readable);
        if (before.isPresent() != after.isPresent()) {
            before.ifPresent(found -> add(found, by, euros, false));
            after.ifPresent(found -> add(found, by, euros, true));
        }
        List<Member> members = SuccessionChain.of(organisation.code(), successions.countingOrganisations())
                .members();
        for (Member member : members.subList(1, members.size())) {
            Optional<ServiceSums.Found> then = predecessor(member, earlier, readable);
            Optional<ServiceSums.Found> now = predecessor(member, later, readable);
            if (then.isPresent() && now.isEmpty()) {
                add(then.get(), by, euros, false);
            }
        }
        boolean over = earlier.year() < UnbrokenTrend.REFORM && later.year() >= UnbrokenTrend.REFORM;
        LocalizedText name = over ? counties.name(organisation).orElse(null) : null;
        List<LocalizedText> closed = Stream.concat(
                        counties.of(organisation).filter(any -> name != null).stream(),
                        members.subList(1, members.size()).stream()
                                .filter(member -> member.isIn(earlier.year()))
                                .flatMap(member -> organisations.findByCode(member.code()).stream()))
                .filter(readable.negate())
                .map(Organisation::name)
                .toList();
        return new Change(euros, name, name != null && after.isEmpty(), closed);
    }

    private static void add(ServiceSums.Found found, Dimension by, Map<String, Money> euros, boolean went) {
        found.cells()
                .forEach(
                        cell -> euros.merge(cell.value(by), went ? cell.child().negated() : cell.child(), Money::plus));
    }

    private Optional<ServiceSums.Found> county(
            Organisation organisation, Selection selection, DivisionKey key, Predicate<Organisation> readable) {
        return divisions.of(organisation, selection.year(), key).flatMap(division -> counties.of(organisation)
                .filter(readable)
                .flatMap(county -> sums.of(county, selection))
                .map(found -> found.part(division)));
    }

    private Optional<ServiceSums.Found> predecessor(
            Member member, Selection selection, Predicate<Organisation> readable) {
        return member.isIn(selection.year())
                ? organisations
                        .findByCode(member.code())
                        .filter(readable)
                        .flatMap(found -> sums.of(found, selection))
                        .map(found -> found.part(member::part))
                : Optional.empty();
    }
}
