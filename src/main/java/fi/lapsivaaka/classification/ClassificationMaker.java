package fi.lapsivaaka.classification;

import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what the rows say into a classification: the profile's columns, the service's act, the share. */
final class ClassificationMaker {

    /** What stands in for the row that decides where none does. */
    private static final Match NOTHING = new Match("", Tables.SERVICES, Map.of("basis", Classification.UNCLASSIFIED));

    /** What a row says under the profile, read once for all entries it places. */
    private record Placing(
            String level,
            Map<String, Integer> weights,
            List<String> lifeStages,
            String act,
            String section,
            Share share,
            String basis) {}

    private final Vocabulary vocabulary;
    private final Profile profile;
    private final ChildShares shares;
    private final List<String> levels;
    private final Map<String, Placing> placings = new HashMap<>();

    ClassificationMaker(Vocabulary vocabulary, Profile profile, ChildShares shares) {
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.shares = shares;
        this.levels = levelCodes(vocabulary);
    }

    /** Codes of the levels that a split divides among, the lightest need first. */
    static List<String> levelCodes(Vocabulary vocabulary) {
        return vocabulary.levels().stream()
                .map(Level::code)
                .filter(code -> !code.equals("none"))
                .toList();
    }

    Classification make(Verdict verdict, String organisation, int year) {
        Match row = verdict.decider() == null ? NOTHING : verdict.decider();
        Placing placing = placings.computeIfAbsent(row.rule(), any -> placing(row));
        PopulationShare population = null;
        Integer childShare = null;
        if (placing.share() instanceof Share.OfPopulation) {
            population = shares.of(organisation, year);
            childShare = population.basisPoints();
        } else if (placing.share() instanceof Share.Fixed fixed) {
            childShare = fixed.basisPoints();
        }
        return new Classification(
                verdict.entry(),
                row.rule(),
                steps(verdict),
                row.value("service"),
                row.value("family"),
                placing.level(),
                placing.weights(),
                placing.lifeStages(),
                provision(row, verdict.provision()),
                row.value("structure"),
                row.value("statutory"),
                placing.act(),
                placing.section(),
                childShare,
                placing.basis(),
                population,
                row.value("key"),
                row.value("reason"),
                row.value("conflict"),
                confidence(placing.basis(), verdict, row),
                verdict.matches());
    }

    private Placing placing(Match row) {
        String level = orNone(profile.value(row, "level"));
        Optional<Service> service = vocabulary.service(row.value("service"));
        return new Placing(
                level,
                weights(level, row),
                words(row.value("life-stages")),
                service.map(Service::act).orElse(""),
                service.map(Service::section).orElse(""),
                Share.of(orZero(profile.value(row, "share"))),
                profile.value(row, "basis"));
    }

    private static List<Match> steps(Verdict verdict) {
        List<Match> steps = new ArrayList<>(3);
        for (Match step : new @Nullable Match[] {verdict.named(), verdict.decider(), verdict.provision()}) {
            if (step != null) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static String orNone(String level) {
        return level.isEmpty() ? "none" : level;
    }

    private static String orZero(String share) {
        return share.isEmpty() ? "0" : share;
    }

    private Map<String, Integer> weights(String level, Match row) {
        if (!level.equals("split")) {
            return Map.of(levels.contains(level) ? level : "none", 1);
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        List<Integer> parts = split(profile.value(row, "split"));
        for (int i = 0; i < parts.size(); i++) {
            weights.put(levels.get(i), parts.get(i));
        }
        return weights;
    }

    /** The parts of a split as written, {@code 30/50/20}: whole percents in the order of the levels. */
    static List<Integer> split(String text) {
        List<Integer> parts = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return parts;
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** What the service's row says goes before what the account says. */
    private static String provision(Match row, @Nullable Match account) {
        String own = row.value("provision");
        return own.isEmpty() && account != null ? account.value("provision") : own;
    }

    private static Confidence confidence(String basis, Verdict verdict, Match row) {
        if (basis.equals(Classification.UNCLASSIFIED)) {
            return Confidence.NONE;
        }
        boolean byName = verdict.named() != null;
        if (row.value("key").equals("K_JUDG") || (basis.equals("default") && byName)) {
            return Confidence.LOW;
        }
        return basis.equals("fixed") && !byName ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
