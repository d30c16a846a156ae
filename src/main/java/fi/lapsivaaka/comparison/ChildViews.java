package fi.lapsivaaka.comparison;

import java.util.List;

/**
 * The views of children as the answers tell them, in one language; adults stand apart, since hearing them is not hearing
 * children (CRC article 12).
 *
 * @param children whether they were asked, whom, how and when, what they said and what it changed, or why not
 * @param adults guardians, staff, residents and experts
 */
public record ChildViews(List<Told> children, List<Told> adults) {

    public ChildViews {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
    }
}
