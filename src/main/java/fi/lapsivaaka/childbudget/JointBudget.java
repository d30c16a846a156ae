package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.vocabulary.JointGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality and its wellbeing services county spend on the same children. In every line the two add up to what
 * they spend together, and the lines to the total, to the cent.
 *
 * @param municipality where its figures come from; null where it has none of the year and phase
 * @param county where the county's figures come from; null where it has none, or nothing divides them
 * @param countyName of the county that serves the municipality
 * @param countyClosed whether the county has figures here that the reader may not see
 * @param division null where the residents of some municipality of the county are not known
 * @param levels codes of the levels that have euros for children
 * @param children null where the municipality's residents are not known
 */
public record JointBudget(
        Selection selection,
        @Nullable Provenance municipality,
        @Nullable Provenance county,
        LocalizedText countyName,
        boolean countyClosed,
        @Nullable Divisions division,
        List<String> levels,
        List<Group> groups,
        Line total,
        @Nullable Children children) {

    public JointBudget {
        levels = List.copyOf(levels);
        groups = List.copyOf(groups);
    }

    /** Where the figures come from: the municipality's, the county's, or both. */
    public List<Provenance> provenances() {
        List<Provenance> known = new ArrayList<>();
        if (municipality != null) {
            known.add(municipality);
        }
        if (county != null) {
            known.add(county);
        }
        return known;
    }

    /** Services seen together, the most euros for children first. */
    public record Group(JointGroup group, List<Line> lines, Line sum) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A service, or a sum of several.
     *
     * @param service its id; the empty text for a sum
     * @param own the municipality's
     * @param county the municipality's part of the county's
     * @param together both
     */
    public record Line(String service, Row own, Row county, Row together) {}
}
