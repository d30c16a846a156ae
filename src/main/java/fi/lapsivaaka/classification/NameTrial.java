package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tries out which names a concept is found in: by one file of terms and by another, as names of ledgers are read. */
public final class NameTrial {

    private final ConceptFinder before;
    private final ConceptFinder after;

    private NameTrial(ConceptFinder before, ConceptFinder after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A name in which the concept is found.
     *
     * @param before whether the first file finds it
     * @param after whether the second one does
     */
    public record Sighting(String name, boolean before, boolean after) {}

    /**
     * @param section of the files, as {@code names}
     * @param id of the concept; a file that does not have it finds nothing by it
     * @throws RefusedRuleSet with every problem found in the files
     */
    public static NameTrial of(byte[] before, byte[] after, String section, String id) {
        return new NameTrial(finder(before, section, id), finder(after, section, id));
    }

    private static ConceptFinder finder(byte[] file, String section, String id) {
        List<Problem> problems = new ArrayList<>();
        NameTerms terms = NameTerms.read(file, problems);
        if (!problems.isEmpty()) {
            throw new RefusedRuleSet(problems);
        }
        List<Concept> concepts =
                switch (section) {
                    case "accounts" -> terms.accounts();
                    case "suppliers" -> terms.suppliers();
                    default -> terms.names();
                };
        return new ConceptFinder(
                concepts.stream().filter(concept -> concept.id().equals(id)).toList());
    }

    /** Those of some names in which either file finds the concept. */
    public List<Sighting> in(Collection<String> names) {
        List<Sighting> found = new ArrayList<>();
        for (String name : names) {
            boolean was = !before.in(name).isEmpty();
            boolean is = !after.in(name).isEmpty();
            if (was || is) {
                found.add(new Sighting(name, was, is));
            }
        }
        return found;
    }

    /**
     * Whether a file may hold a word.
     *
     * @param list {@code starts}, {@code parts}, {@code words}, {@code ends}, {@code phrases}, {@code exclusions} or
     *     {@code unless}
     */
    public static boolean sound(String list, String text) {
        return NameTerms.sound(list, text);
    }
}
