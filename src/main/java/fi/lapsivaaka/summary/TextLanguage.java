package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which of the three languages people have written a text, by its commonest words and by how its words end. Screen
 * readers need to know it to say the text aloud (WCAG 2.2, 3.1.2 Language of Parts).
 */
public final class TextLanguage {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int WHOLE_WORD = 2;

    /** Common words of one language that are no words of the other two. */
    private static final Map<Language, Set<String>> WORDS = Map.of(
            Language.FI,
            words(
                    "ja ei että se tai ovat sekä myös joka jotka kun kuin niin mutta jos koska sen siitä oli olla voi saa eivät"
                            + " vuoden lasten lapset lapsi koulu mukaan vain jo ne he emme liian nyt sinun"),
            Language.SV,
            words(
                    "och att det som är för med på av till den inte har ett från ska eller om kan vid när också men efter barn"
                            + " barnen skolan skola vi blir sin sina åt under år mer nu ingen utan"),
            Language.EN,
            words(
                    "the of and to is that with be are will not by from it which children school this was were have their they"
                            + " we at an more than pupils stay would should"));

    /** Letters and endings that tell almost as much. */
    private static final Map<Language, Pattern> SHAPES = Map.of(
            Language.FI,
            Pattern.compile(
                    ".*(ää|öö|yy|uu|ii|aa|äi|äy|yö|uo|kk[aäiou]|tt[aäiouy]).*"
                            + "|.{2,}(ee|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nen|vat|vät|een|jen|iden|ien|mme|ista|istä|tus|tys|ät|at)"),
            Language.SV,
            Pattern.compile(".*å.*|.{2,}(arna|erna|orna|het|heten|ning|ningen|ande|ende|isk|iska|ades|igt|ling|skap)"),
            Language.EN,
            Pattern.compile(".{2,}(ing|tion|tions|ment|ness|ly|ed|ies|ould|ght)"));

    private TextLanguage() {}

    /** Empty where too little tells. */
    public static Optional<Language> of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Language best = Arrays.stream(Language.values())
                .max(Comparator.comparingInt(language -> weight(language, words)))
                .orElse(Language.FI);
        int most = weight(best, words);
        boolean clear = Arrays.stream(Language.values())
                .filter(language -> language != best)
                .allMatch(language -> 2 * weight(language, words) < most);
        return most >= WHOLE_WORD && clear ? Optional.of(best) : Optional.empty();
    }

    /** Its code where it is clearly another language than the page's; else null. */
    public static @Nullable String otherThan(Language page, String text) {
        return of(text).filter(language -> language != page).map(Language::code).orElse(null);
    }

    private static int weight(Language language, List<String> words) {
        Set<String> known = WORDS.getOrDefault(language, Set.of());
        Pattern shape = SHAPES.get(language);
        return words.stream()
                .mapToInt(word -> known.contains(word)
                        ? WHOLE_WORD
                        : shape != null && shape.matcher(word).matches() ? 1 : 0)
                .sum();
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
