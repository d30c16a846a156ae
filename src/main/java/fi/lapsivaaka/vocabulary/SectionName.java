package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section as each language writes it, without abbreviations that only Finnish readers know: {@code 3 art. 1 k} is
 * {@code artikel 3.1} and {@code Article 3(1)}, {@code 47 a §} is {@code section 47 a}.
 */
final class SectionName {

    private static final Pattern ARTICLE = Pattern.compile("^(\\d+) art\\.(?: ([\\d–]+) k)?$");
    private static final Pattern NUMBER = Pattern.compile("^nro (\\d+)$");
    private static final Pattern SECTIONS = Pattern.compile("^(.*\\d.*) §$");

    /** What is said of an act in words, in Finnish, Swedish and English. */
    private static final List<List<String>> WORDS = List.of(
            List.of("koko laki", "hela lagen", "the whole act"),
            List.of("valvoja", "tillsynsmyndigheten", "the supervising authority"),
            List.of("päätelmät", "slutsatserna", "observations"));

    private SectionName() {}

    static String in(Language language, String section) {
        Matcher article = ARTICLE.matcher(section);
        if (article.matches()) {
            return article(language, article.group(1), article.group(2) == null ? "" : article.group(2));
        }
        Matcher number = NUMBER.matcher(section);
        if (number.matches()) {
            return switch (language) {
                case FI -> section;
                case SV -> "nr " + number.group(1);
                case EN -> "No. " + number.group(1);
            };
        }
        Matcher sections = SECTIONS.matcher(section);
        return switch (language) {
            case FI -> section;
            case SV -> translated(section, 1).replace(" ja ", " och ");
            case EN -> sections.matches() ? sections(sections.group(1)) : translated(section, 2);
        };
    }

    private static String article(Language language, String article, String paragraph) {
        return switch (language) {
            case FI -> paragraph.isEmpty() ? article + " artikla" : article + " artiklan " + paragraph + " kohta";
            case SV -> "artikel " + article + (paragraph.isEmpty() ? "" : "." + paragraph);
            case EN -> "Article " + article + (paragraph.isEmpty() ? "" : "(" + paragraph + ")");
        };
    }

    private static String translated(String section, int column) {
        String text = section;
        for (List<String> words : WORDS) {
            text = text.replace(words.get(0), words.get(column));
        }
        return text;
    }

    private static String sections(String numbers) {
        boolean several = numbers.matches(".*(–|,| ja ).*");
        return (several ? "sections " : "section ") + numbers.replace(" ja ", " and ");
    }
}
