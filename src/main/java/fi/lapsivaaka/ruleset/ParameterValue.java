package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Period;
import java.util.List;

/**
 * One dated value of a parameter, with its source.
 *
 * @param id stable id; several values with periods that do not overlap may share it
 * @param unit {@code km}, {@code min}, {@code children}, {@code cents}, {@code percent/100} …
 * @param provision id of the provision that sets it, or {@code policy}
 * @param mark {@code V} checked against the act, {@code K} from professional knowledge, {@code P} policy choice
 */
public record ParameterValue(
        String id, LocalizedText name, long value, String unit, Period period, String provision, String mark) {

    /** The values that a file of parameters gives, as far as they can be read. */
    public static List<ParameterValue> of(byte[] file) {
        return List.copyOf(ParametersReader.read(file, new Problems()));
    }
}
