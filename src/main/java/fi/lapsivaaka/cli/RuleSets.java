package fi.lapsivaaka.cli;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.AssessmentRulesInspector;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.ClassificationRulesInspector;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Finds the rule sets that an argument means: the word {@code shipped}, a folder that holds one, or one with several. */
final class RuleSets {

    static final String SHIPPED = "shipped";

    private static final List<String> NAMES = List.of("child-impact", ClassificationRules.NAME);
    private static final String MANIFEST = "manifest.yaml";

    private RuleSets() {}

    /** Two versions of one rule set. */
    record Pair(Found before, Found after) {}

    /**
     * A rule set that was found.
     *
     * @param name {@code child-impact} or {@code service-classification}: which room it is for
     */
    record Found(String name, RuleSource source) {

        /**
         * @throws RefusedRuleSet with every problem found
         */
        RuleSet read() {
            return RuleSet.read(
                    source,
                    name.equals(ClassificationRules.NAME) ? ClassificationRules.SCHEMA : AssessmentRules.SCHEMA);
        }

        Inspection inspect() {
            Vocabulary vocabulary = Vocabulary.shipped();
            LocalDate day = LocalDate.now(Clock.system(ZoneId.of("Europe/Helsinki")));
            return name.equals(ClassificationRules.NAME)
                    ? new ClassificationRulesInspector(vocabulary, day).inspect(source)
                    : new AssessmentRulesInspector(vocabulary, day).inspect(source);
        }
    }

    /**
     * @throws BadInput when there is no rule set
     */
    static List<Found> at(String where) {
        List<Found> found = new ArrayList<>();
        if (where.equals(SHIPPED)) {
            NAMES.forEach(name -> found.add(new Found(name, RuleSource.shipped(name))));
            return found;
        }
        Path folder = folder(where);
        if (Files.exists(folder.resolve(MANIFEST))) {
            RuleSource source = RuleSource.folder(folder);
            return List.of(new Found(name(source, folder), source));
        }
        for (String name : NAMES) {
            if (Files.exists(folder.resolve(name).resolve(MANIFEST))) {
                found.add(new Found(name, RuleSource.folder(folder.resolve(name))));
            }
        }
        if (found.isEmpty()) {
            throw new BadInput(where + ": there is no rule set; give a folder with manifest.yaml in it, a folder with "
                    + String.join("/ or ", NAMES) + "/ in it, or the word " + SHIPPED);
        }
        return found;
    }

    /**
     * The rule sets that are found in both places.
     *
     * @throws BadInput when there is none
     */
    static List<Pair> pairs(String before, String after) {
        List<Pair> pairs = new ArrayList<>();
        List<Found> newer = at(after);
        for (Found old : at(before)) {
            newer.stream()
                    .filter(found -> found.name().equals(old.name()))
                    .forEach(found -> pairs.add(new Pair(old, found)));
        }
        if (pairs.isEmpty()) {
            throw new BadInput(before + " and " + after + ": no rule set is in both; give two versions of one");
        }
        return pairs;
    }

    private static Path folder(String where) {
        try {
            return Path.of(where);
        } catch (InvalidPathException notAPath) {
            throw new BadInput(where + ": not the name of a folder");
        }
    }

    /** By the id in its manifest; where that tells nothing, by the folder's name. */
    private static String name(RuleSource source, Path folder) {
        String id;
        try {
            id = RuleSet.idOf(source);
        } catch (RefusedRuleSet unreadable) {
            id = "";
        }
        String told = id.isEmpty()
                ? String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                : id;
        return told.contains(ClassificationRules.NAME) ? ClassificationRules.NAME : NAMES.get(0);
    }
}
