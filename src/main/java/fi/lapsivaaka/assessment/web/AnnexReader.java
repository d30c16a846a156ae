package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.DocumentReader;
import fi.lapsivaaka.proposal.DraftRefused;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the annexes that were handed over, each as a draft is read, or tells of every one what is to be mended. */
@Component
final class AnnexReader {

    /** All documents of a matter together, in characters; the limit keeps a check quick. */
    static final int LONGEST_MATTER = 1_000_000;

    private static final String FIELD = "annexes";

    private final DocumentReader documents;
    private final MessageSource messages;
    private final Figures figures;
    private final Clock clock;

    AnnexReader(DocumentReader documents, MessageSource messages, Figures figures, Clock clock) {
        this.documents = documents;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * @param files as the browser sent them; empty fields are left out
     * @param held annexes that the matter has already
     * @param characters length of the texts that the matter has already
     * @param problems where what is to be mended is added
     */
    List<Annex> read(
            @Nullable List<MultipartFile> files,
            int held,
            int characters,
            @Nullable UUID person,
            Language language,
            List<FormProblem> problems) {
        List<MultipartFile> given = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (held + given.size() > Annex.MOST) {
            problems.add(new FormProblem(FIELD, word("annexes.error.many", language, Annex.MOST)));
            return List.of();
        }
        List<Annex> read = new ArrayList<>();
        for (MultipartFile file : given) {
            Annex annex = read(file, person, language, problems);
            if (annex != null) {
                read.add(annex);
            }
        }
        int together = characters
                + read.stream().mapToInt(annex -> annex.bodyText().length()).sum();
        if (together > LONGEST_MATTER) {
            problems.add(new FormProblem(FIELD, word("annexes.error.long", language, figures.count(LONGEST_MATTER))));
        }
        return read;
    }

    private @Nullable Annex read(
            MultipartFile file, @Nullable UUID person, Language language, List<FormProblem> problems) {
        String name = String.valueOf(file.getOriginalFilename());
        try {
            byte[] content = file.getBytes();
            return Annex.of(documents.read(name, content), sha256(content), person, clock.instant());
        } catch (DraftRefused refused) {
            problems.add(new FormProblem(
                    FIELD,
                    name + ": " + refused.reason().says().in(language) + " " + DraftRefused.ACCEPTED.in(language)));
        } catch (IOException unreadable) {
            problems.add(new FormProblem(FIELD, name + ": " + word("start.error.unreadable", language)));
        }
        return null;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
