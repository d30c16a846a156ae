package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.SubjectReader.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds life stages: by the words for them, by ages ({@code 16–20-vuotiaat}) and by school years ({@code vuosiluokat 1–6}).
 * A word such as "school" means both stages of basic education unless the draft says more.
 */
final class LifeStageReader {

    private static final int SCHOOL_AGE = 6;
    private static final int OLDEST = 20;
    private static final Set<String> SCHOOL_STAGES = Set.of("7-12", "13-15");

    private final Map<String, Quote> stages = new LinkedHashMap<>();

    /** In the order of life. */
    static List<Signal> read(Outline outline, String organisation) {
        LifeStageReader reader = new LifeStageReader();
        outline.sentences().stream().filter(Sentence::isContent).forEach(reader::readAges);
        List<Subject> subjects = SubjectReader.read(Kind.LIFE_STAGE, outline, organisation, false);
        subjects.stream().filter(subject -> !subject.hinted()).forEach(reader::add);
        boolean schoolYearsKnown = SCHOOL_STAGES.stream().anyMatch(reader.stages::containsKey);
        subjects.stream()
                .filter(subject -> subject.hinted() && !(schoolYearsKnown && SCHOOL_STAGES.contains(subject.code())))
                .forEach(reader::add);
        Map<Integer, Signal> ordered = new TreeMap<>();
        reader.stages.forEach((code, quote) -> ordered.put(order(code), new Signal(code, quote)));
        return new ArrayList<>(ordered.values());
    }

    private void readAges(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            String form = words.get(i).form();
            int last = age(words.get(i - 1).form());
            if (last < 0) {
                continue;
            }
            int first = i > 1 ? age(words.get(i - 2).form()) : -1;
            String before = i > 1 ? words.get(i - 2).form() : "";
            if (form.startsWith("vuotia") || form.startsWith("åring") || form.startsWith("åriga")) {
                boolean below = before.equals("alle") || before.equals("under");
                boolean above = before.equals("yli") || before.equals("över");
                int from = below ? 0 : first >= 0 && first < last ? first : last;
                add(from, above ? OLDEST : below ? last - 1 : last, sentence.quote());
            } else if (isSchoolYear(form) && last <= 9) {
                add((first >= 0 && first < last ? first : last) + SCHOOL_AGE, last + SCHOOL_AGE, sentence.quote());
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            int first = age(words.get(i + 1).form());
            if (words.get(i).form().startsWith("vuosiluok") && first >= 0 && first <= 9) {
                int last = i + 2 < words.size() ? age(words.get(i + 2).form()) : -1;
                add(first + SCHOOL_AGE, (last > first && last <= 9 ? last : first) + SCHOOL_AGE, sentence.quote());
            }
        }
    }

    private static boolean isSchoolYear(String form) {
        return form.startsWith("luokka")
                || form.startsWith("luokk")
                || form.startsWith("vuosiluok")
                || form.equals("luokat")
                || form.equals("luokan")
                || form.startsWith("luokil")
                || form.startsWith("årskurs");
    }

    private void add(Subject subject) {
        stages.putIfAbsent(subject.code(), subject.quote());
    }

    private void add(int from, int to, Quote quote) {
        if (from > OLDEST) {
            return;
        }
        addIf(from <= 6, "0-6", quote);
        addIf(from <= 12 && to >= 7, "7-12", quote);
        addIf(from <= 15 && to >= 13, "13-15", quote);
        addIf(to >= 16, "16-20", quote);
    }

    private void addIf(boolean applies, String code, Quote quote) {
        if (applies) {
            stages.putIfAbsent(code, quote);
        }
    }

    private static int age(String form) {
        if (form.isEmpty() || form.length() > 2 || !form.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        return Integer.parseInt(form);
    }

    private static int order(String code) {
        return switch (code) {
            case "pregnancy" -> 0;
            case "0-6" -> 1;
            case "7-12" -> 2;
            case "13-15" -> 3;
            case "16-20" -> 4;
            default -> 5 + Math.floorMod(code.hashCode(), 1_000);
        };
    }
}
