package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be told of texts by counting: their length, how heavy a text for children is to read, whether a summary speaks
 * of the harm that was found, and whether some answer holds a personal identity code.
 */
final class TextAnswers implements Derivation {

    static final String SUMMARY = "L-15-characters";
    static final String CHILD_TEXT = "L-16-characters";
    /** Readability index of the heaviest text for children: words a sentence plus long words in per cent (LIX). */
    static final String LIX = "L-16-lix";
    /** {@code told} or {@code untold}: whether the summary uses any of the words by which the harm was described. */
    static final String HARM = "L-15-harm";
    /** {@code found} when some answer holds what looks like a personal identity code. */
    static final String IDENTITY_CODE = "PRIVACY-identity-code";

    private static final Pattern CODE =
            Pattern.compile("(?<![0-9])[0-3][0-9][01][0-9]{3}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y](?![0-9A-Za-z])");
    private static final int SHORTEST = 5;
    private static final int STEM = 6;

    @Override
    public Set<String> questions() {
        return Set.of("L-04", "L-12", "L-15", "L-16", "T-28", "B-17");
    }

    @Override
    public Set<String> subjects() {
        return Set.of(SUMMARY, CHILD_TEXT, LIX, HARM, IDENTITY_CODE);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<Record> facts = new ArrayList<>();
        length(SUMMARY, sheet.value("L-15"), facts);
        length(CHILD_TEXT, sheet.value("L-16"), facts);
        Stream.of("L-16", "T-28", "B-17")
                .map(sheet::value)
                .filter(Predicate.not(String::isBlank))
                .map(Readability::lix)
                .max(Long::compare)
                .ifPresent(lix -> facts.add(new NumberAnswer(Facts.PROPOSAL, LIX, lix)));
        harm(sheet, facts);
        if (sheet.asked().stream().anyMatch(question -> revealing(sheet, question))) {
            facts.add(new Answer(Facts.PROPOSAL, IDENTITY_CODE, "found", List.of("found")));
        }
        return facts;
    }

    private static void length(String subject, String text, List<Record> facts) {
        String plain = text.strip();
        if (!plain.isEmpty()) {
            facts.add(new NumberAnswer(Facts.PROPOSAL, subject, plain.codePointCount(0, plain.length())));
        }
    }

    /** Nothing is said when no harm was described, or no summary is there yet. */
    private static void harm(Sheet sheet, List<Record> facts) {
        Set<String> described = Set.copyOf(Stream.concat(
                        sheet.rows("L-04").stream()
                                .filter(row -> "NEG".equals(row.get("direction")))
                                .map(row -> row.getOrDefault("what", "")),
                        sheet.rows("L-12").stream().map(row -> row.getOrDefault("harm", "")))
                .flatMap(text -> stems(text).stream())
                .toList());
        String summary = sheet.value("L-15");
        if (!described.isEmpty() && !summary.isBlank()) {
            boolean told = Readability.words(summary.toLowerCase(Locale.ROOT)).stream()
                    .anyMatch(word -> described.stream().anyMatch(word::startsWith));
            String found = told ? "told" : "untold";
            facts.add(new Answer(Facts.PROPOSAL, HARM, found, List.of(found)));
        }
    }

    /** Beginnings of the longer words, short enough to hold in other cases of the same word. */
    private static List<String> stems(String text) {
        return Readability.words(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length() - (word.length() > STEM ? 2 : 1))))
                .toList();
    }

    private static boolean revealing(Sheet sheet, Question question) {
        fi.lapsivaaka.checklist.Answer answer = sheet.answer(question.id());
        return Stream.of(
                        answer.values().stream(),
                        answer.parts().values().stream(),
                        answer.rows().stream().flatMap(row -> row.values().stream()))
                .flatMap(texts -> texts)
                .anyMatch(text -> CODE.matcher(text).find());
    }
}
