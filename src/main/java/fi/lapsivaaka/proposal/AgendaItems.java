package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbered matters of an agenda or of minutes: headings such as {@code § 12 Name} and {@code 12 § NAME}, and plain
 * numbered lines under a heading such as "matters to be dealt with".
 */
final class AgendaItems {

    private static final int FURTHEST_STEP = 3;

    private final Set<Integer> items;
    private final int count;
    private final int first;

    private AgendaItems(Set<Integer> items, int count) {
        this.items = items;
        this.count = count;
        this.first = items.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    static AgendaItems of(List<Sentence> sentences) {
        Set<Integer> items = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        SortedMap<Integer, Integer> sections = new TreeMap<>();
        boolean agenda = false;
        List<Integer> run = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.isHeading() && sentence.has(Cue.AGENDA)) {
                agenda = true;
            }
            Numbering number = number(sentence.quote().text());
            if (number == null || !hasName(sentence)) {
                continue;
            }
            if (number.section) {
                if (Headings.isHistory(sentence)) {
                    continue;
                }
                sections.put(i, number.value);
            } else if (agenda && sentence.words().size() <= 20) {
                if (number.value != expected) {
                    run.clear();
                }
                run.add(i);
                expected = number.value + 1;
                if (run.size() >= 3) {
                    items.addAll(run);
                    run.forEach(line -> numbers.add(-1 - line));
                }
            }
        }
        matters(sections, sentences).forEach((item, number) -> {
            items.add(item);
            numbers.add(number);
        });
        return new AgendaItems(items, numbers.size());
    }

    /**
     * The sections that are matters. Matters of a meeting follow each other; sections of rules that a matter quotes jump, and
     * the matter's own heading, numbered or not, stands over them.
     */
    private static SortedMap<Integer, Integer> matters(SortedMap<Integer, Integer> sections, List<Sentence> sentences) {
        int before = -1;
        for (Map.Entry<Integer, Integer> section : sections.entrySet()) {
            int step = section.getValue() - before;
            if (before >= 0 && (step < 0 || step > FURTHEST_STEP)) {
                boolean named = sentences.subList(0, sections.firstKey()).stream()
                        .anyMatch(sentence -> sentence.isHeading() && Headings.namesMatter(sentence));
                return named ? new TreeMap<>() : sections.headMap(section.getKey());
            }
            before = section.getValue();
        }
        return sections;
    }

    boolean isItem(int sentence) {
        return items.contains(sentence);
    }

    boolean isBeforeFirst(int sentence) {
        return sentence < first;
    }

    int count() {
        return count;
    }

    /** The name of a matter without the number in front of it. */
    static String withoutNumber(String heading) {
        Numbering number = number(heading);
        return number == null ? heading : heading.substring(number.end).strip();
    }

    /** Whether a line begins with a section's number, as the heading of a matter does. */
    static boolean isSection(String line) {
        Numbering number = number(line);
        return number != null && number.section;
    }

    private static boolean hasName(Sentence sentence) {
        long names = sentence.words().stream()
                .filter(word -> word.form().length() > 2 && word.form().chars().allMatch(Character::isLetter))
                .count();
        return names >= 1
                && sentence.passage().form() != Passage.Form.SENTENCE
                && sentence.words().stream()
                        .noneMatch(word ->
                                word.form().equals("momentti") || word.form().startsWith("mukai"));
    }

    private record Numbering(int value, boolean section, int end) {}

    private static @org.jspecify.annotations.Nullable Numbering number(String line) {
        int at = 0;
        boolean section = line.startsWith("§");
        if (section) {
            at = skipBlank(line, 1);
        }
        int digits = at;
        while (at < line.length() && at - digits < 4 && Character.isDigit(line.charAt(at))) {
            at++;
        }
        if (at == digits || at >= line.length()) {
            return null;
        }
        int value = Integer.parseInt(line.substring(digits, at));
        int after = skipBlank(line, at);
        if (!section && after < line.length() && line.charAt(after) == '§') {
            section = true;
            at = after + 1;
        } else if (!section && (line.charAt(at) == '.' || line.charAt(at) == ')')) {
            at++;
        }
        if (at >= line.length() || (!Segmenter.isBlank(line.charAt(at)) && !section)) {
            return null;
        }
        at = skipBlank(line, at);
        boolean name =
                at < line.length() && (Character.isUpperCase(line.charAt(at)) || "[\"”(".indexOf(line.charAt(at)) >= 0);
        return name ? new Numbering(value, section, at) : null;
    }

    private static int skipBlank(String line, int from) {
        int at = from;
        while (at < line.length() && (Segmenter.isBlank(line.charAt(at)) || line.charAt(at) == ',')) {
            at++;
        }
        return at;
    }
}
