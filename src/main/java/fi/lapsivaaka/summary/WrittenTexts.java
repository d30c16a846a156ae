package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.FormAnswers;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.summary.CouncilPage.Foreign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote of a matter: the draft itself, answers in their own words, and reasons. Found on a page by those very
 * words, it can be told to be in another language than the page.
 */
final class WrittenTexts {

    private static final Pattern QUOTED = Pattern.compile("[”“](?:… )?([^”“]+?)(?: …)?”");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    private static final String MORE = " …";

    /** So much of the beginning of a text that was cut must stand on the page before it is known again. */
    private static final int LEAST = 12;

    private final String draft;
    private final String title;
    private final Language usual;
    private final Set<String> written = new LinkedHashSet<>();

    private WrittenTexts(Check check) {
        draft = line(check.draft().whole());
        title = check.signals().title();
        usual = TextLanguage.of(draft).orElse(Language.FI);
        check.findings().forEach(finding -> {
            if (finding.reason() != null) {
                add(finding.reason().reason());
            }
        });
    }

    /** @param given null where nobody has answered anything */
    static WrittenTexts of(Check check, @Nullable FormAnswers given) {
        WrittenTexts texts = new WrittenTexts(check);
        if (given != null) {
            given.answers()
                    .forEach((id, answer) ->
                            given.forms().question(id).ifPresent(question -> texts.add(question, answer)));
        }
        return texts;
    }

    /** What of these stands in some texts of a page in another language, the longest first. */
    List<Foreign> in(Stream<String> texts, Language page) {
        Map<String, Language> found = new LinkedHashMap<>();
        Language answers = TextLanguage.of(String.join(" ", written)).orElse(usual);
        texts.forEach(text -> {
            quotes(text).forEach(part -> found.put(part, TextLanguage.of(part).orElse(usual)));
            answers(text).forEach(part -> found.put(part, TextLanguage.of(part).orElse(answers)));
        });
        return found.entrySet().stream()
                .filter(one -> one.getValue() != page)
                .map(one -> new Foreign(one.getKey(), one.getValue().code()))
                .sorted(Comparator.comparing((Foreign one) -> -one.text().length())
                        .thenComparing(Foreign::text))
                .toList();
    }

    /** The heading, and sentences of the draft between quotation marks. */
    private List<String> quotes(String text) {
        List<String> parts = new ArrayList<>();
        if (text.equals(title)) {
            parts.add(text);
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (draft.contains(quoted.group(1))) {
                parts.add(quoted.group(1));
            }
        }
        return parts;
    }

    private List<String> answers(String text) {
        List<String> parts = new ArrayList<>();
        for (String one : written) {
            String part = part(text, one);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The text itself where it stands whole, or its beginning where it was cut; else the empty text. */
    private static String part(String text, String written) {
        for (String whole : List.of(written, written.replaceAll("[.\\s]+$", ""))) {
            if (CouncilPage.place(text, whole) >= 0) {
                return whole;
            }
        }
        int cut = text.indexOf(MORE);
        int start = written.length() < LEAST ? -1 : text.indexOf(written.substring(0, LEAST));
        return start >= 0 && cut > start && written.startsWith(text.substring(start, cut))
                ? text.substring(start, cut)
                : "";
    }

    private void add(Question question, Answer answer) {
        if (question.shape() instanceof Shape.Prose) {
            answer.values().forEach(this::add);
        }
        for (Column column : question.parts()) {
            if (column.shape() instanceof Shape.Prose) {
                answer.given(column.id()).forEach(this::add);
            }
        }
    }

    private void add(String text) {
        if (LETTERS.matcher(text).find()) {
            written.add(line(text));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
