package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.publication.Choices;
import fi.lapsivaaka.publication.Proof;
import fi.lapsivaaka.publication.Proof.Refusal;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publication.Status;
import fi.lapsivaaka.publication.SignedAssessments;
import fi.lapsivaaka.publication.Suspicion;
import fi.lapsivaaka.publication.Suspicion.Kind;
import fi.lapsivaaka.publication.Wording;
import fi.lapsivaaka.summary.CouncilPage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page on which publishing is prepared. */
@Component
class PublishWriter {

    private final Wording words;
    private final SignedAssessments signed;

    PublishWriter(Wording words, SignedAssessments signed) {
        this.words = words;
        this.signed = signed;
    }

    /**
     * Something found, and what was chosen.
     *
     * @param before and {@code after} what stands around it
     * @param choice {@code fine}, {@code out} or the empty text
     */
    public record Find(
            String id,
            String kind,
            boolean confirmable,
            boolean open,
            String place,
            String before,
            String found,
            String after,
            String choice) {}

    /**
     * The page.
     *
     * @param refusal code of why nothing can be published; null where nothing stands in the way
     * @param open how many finds are undecided
     * @param names names of those who signed, which are published only where that is chosen
     */
    public record Page(
            String name,
            @Nullable String refusal,
            List<Find> finds,
            int open,
            List<String> names,
            boolean signatories,
            boolean ready,
            String fingerprint,
            CouncilPage council) {}

    /** A publication of the same matter. */
    public record Earlier(String path, String number, String day, String status, boolean standing) {}

    Page write(KeptDraft draft, Proof proof, Choices choices, Language language) {
        Refusal refusal = proof.refusal();
        return new Page(
                draft.name(),
                refusal == null ? null : refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                proof.suspicions().stream()
                        .filter(one -> one.kind() != Kind.SIGNATORY)
                        .map(one -> find(one, proof, choices, language))
                        .toList(),
                proof.open().size(),
                Stream.concat(
                                signed.names(draft),
                                proof.suspicions().stream()
                                        .filter(one -> one.kind() == Kind.SIGNATORY)
                                        .map(Suspicion::found))
                        .distinct()
                        .toList(),
                choices.signatories(),
                proof.ready(),
                proof.fingerprint(),
                Objects.requireNonNull(proof.pages().get(language)).page());
    }

    private Find find(Suspicion one, Proof proof, Choices choices, Language language) {
        int at = one.kind() == Kind.SMALL_CELL ? -1 : one.sentence().indexOf(one.found());
        return new Find(
                one.id(),
                one.kind().code(),
                one.kind().confirmable(),
                proof.open().contains(one),
                one.place().isEmpty() ? words.of(language, "publish.place.page") : one.place(),
                at < 0 ? one.sentence() + " " : one.sentence().substring(0, at),
                one.found(),
                at < 0 ? "" : one.sentence().substring(at + one.found().length()),
                choices.leftOut().contains(one.id())
                        ? "out"
                        : choices.confirmed().contains(one.id()) ? "fine" : "");
    }

    List<Earlier> earlier(List<Publication> publications, Language language) {
        return publications.stream()
                .map(one -> new Earlier(
                        one.path(),
                        one.name(),
                        words.day(one.publishedAt()),
                        words.of(
                                language,
                                "published.status." + one.status().name().toLowerCase(Locale.ROOT)),
                        one.status() != Status.WITHDRAWN))
                .toList();
    }
}
