package fi.lapsivaaka.proposal;

import fi.lapsivaaka.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The practice drafts packed with the product: {@code <id>.txt} in Finnish and {@code <id>.sv.txt} in Swedish. Whoever
 * reads the pages in English gets the Finnish one, since decisions are written in the national languages.
 */
public final class PracticeDrafts {

    private static final String FOLDER = "classpath*:db/reference/demo/drafts/*.txt";
    private static final Pattern HEADING = Pattern.compile("(?m)^§ *\\d+ +(.+)$");

    private final Map<String, String> texts;

    private PracticeDrafts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Those packed with the product. */
    public static PracticeDrafts shipped() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
                texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new PracticeDrafts(texts);
    }

    /** None at all, for a service in earnest use. */
    public static PracticeDrafts none() {
        return new PracticeDrafts(Map.of());
    }

    /** All of them in the language given, by id. */
    public List<PracticeDraft> in(Language language) {
        List<PracticeDraft> drafts = new ArrayList<>();
        texts.keySet().stream()
                .filter(name -> name.indexOf('.') == name.lastIndexOf('.'))
                .map(name -> name.substring(0, name.indexOf('.')))
                .forEach(id -> find(id, language).ifPresent(drafts::add));
        return drafts;
    }

    public Optional<PracticeDraft> find(String id, Language language) {
        List<String> names =
                language == Language.SV ? Arrays.asList(id + ".sv.txt", id + ".txt") : List.of(id + ".txt");
        return names.stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(name -> new PracticeDraft(id, title(texts.getOrDefault(name, "")), texts.getOrDefault(name, "")));
    }

    private static String title(String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.find()
                ? heading.group(1).strip()
                : text.lines().findFirst().orElse("").strip();
    }
}
