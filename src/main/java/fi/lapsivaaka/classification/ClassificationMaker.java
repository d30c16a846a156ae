package fi.lapsivaaka.classification;

import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the rows say into a classification: the profile's columns, the service's act, the share. */
final class ClassificationMaker {

    private final Vocabulary vocabulary;
    private final Profile profile;
    private final ChildShares shares;
    private final List<String> levels;

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

    boolean readsPopulation(Verdict verdict) {
        Match decider = verdict.decider();
        return decider != null && profile.value(decider, "share").equals("population");
    }

    Classification make(Verdict verdict, String organisation, int year) {
        Match decider = verdict.decider();
        Match row = decider == null ? new Match("", Tables.SERVICES, Map.of()) : decider;
        String level = decider == null ? "none" : orNone(profile.value(row, "level"));
        String basis = decider == null ? Classification.UNCLASSIFIED : profile.value(row, "basis");
        Optional<Service> service = vocabulary.service(row.value("service"));
        PopulationShare population = null;
        Integer childShare = 0;
        if (decider != null) {
            Share share = Share.of(orZero(profile.value(row, "share")));
            if (share instanceof Share.OfPopulation) {
                population = shares.of(organisation, year);
                childShare = population.basisPoints();
            } else if (share instanceof Share.Fixed fixed) {
                childShare = fixed.basisPoints();
            } else {
                childShare = null;
            }
        }
        return new Classification(
                verdict.entry(),
                row.rule(),
                Stream.of(verdict.named(), verdict.decider(), verdict.provision())
                        .filter(Objects::nonNull)
                        .toList(),
                row.value("service"),
                row.value("family"),
                level,
                weights(level, row),
                words(row.value("life-stages")),
                provision(row, verdict.provision()),
                row.value("structure"),
                row.value("statutory"),
                service.map(Service::act).orElse(""),
                service.map(Service::section).orElse(""),
                childShare,
                basis,
                population,
                row.value("key"),
                row.value("reason"),
                row.value("conflict"),
                confidence(basis, verdict, row),
                verdict.matches());
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
