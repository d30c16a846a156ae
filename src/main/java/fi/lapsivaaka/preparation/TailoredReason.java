package fi.lapsivaaka.preparation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether the one sentence about why no assessment is needed speaks of this very matter: a stock phrase, or a copy of
 * the sentence of another matter, does not.
 */
@Component
public class TailoredReason {

    /** The question that asks for the sentence. */
    public static final String QUESTION = "S-12";

    private static final String FILE = "stock-phrases.txt";
    private static final int ALIKE_STOCK = 50;
    private static final int ALIKE_COPY = 70;
    private static final int NEWEST = 500;

    private final JdbcClient client;
    private final List<String> phrases;

    TailoredReason(JdbcClient client) {
        this.client = client;
        this.phrases = phrases();
    }

    /**
     * Something that the sentence is much like.
     *
     * @param stock whether it is a stock phrase rather than the sentence of another matter
     * @param percent how alike they are, from 0 to 100
     */
    public record Alike(boolean stock, String text, int percent) {}

    /** What the sentence is most like, where it is too much like it. */
    public Optional<Alike> alike(UUID draft, String sentence) {
        if (sentence.isBlank()) {
            return Optional.empty();
        }
        Stream<Alike> stock = phrases.stream()
                .map(phrase -> new Alike(true, phrase, Likeness.percent(phrase, sentence)))
                .filter(alike -> alike.percent() >= ALIKE_STOCK);
        Stream<Alike> copies = others(draft).stream()
                .map(other -> new Alike(false, other, Likeness.percent(other, sentence)))
                .filter(alike -> alike.percent() >= ALIKE_COPY);
        return Stream.concat(stock, copies).max(Comparator.comparingInt(Alike::percent));
    }

    /** The newest sentences of other matters; earlier and later texts of the same matter are no others. */
    private List<String> others(UUID draft) {
        return client.sql("""
            with recursive same as (
                select id, previous_id from proposal where id = :draft
                union
                select p.id, p.previous_id from proposal p join same
                    on p.id = same.previous_id or p.previous_id = same.id
            )
            select answer -> 'values' ->> 0 as sentence from answer_revision a
            where question = :question and proposal_id not in (select id from same)
                and jsonb_array_length(answer -> 'values') > 0
                and revision = (select max(revision) from answer_revision b
                    where b.proposal_id = a.proposal_id and b.question = a.question)
            order by saved_at desc limit :newest
            """)
                .param("draft", draft)
                .param("question", QUESTION)
                .param("newest", NEWEST)
                .query((row, number) -> row.getString("sentence"))
                .list();
    }

    private static List<String> phrases() {
        try (InputStream file = TailoredReason.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the product");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
