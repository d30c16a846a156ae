package fi.lapsivaaka.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A draft given for a check, kept as it was read.
 *
 * @param version 0 before it is first saved
 * @param name under which people know it; at first its heading or its file's name
 * @param organisation {@code kunta} or {@code hva}: who decides
 * @param organisationId whose figures stand beside it; null when none were chosen
 * @param practice practice material, never about a real municipality
 * @param ownerId the organisation whose people may read it; null for drafts nobody owns
 * @param authorId the person who had it checked; null where nobody is known
 * @param previousId the draft whose text was mended into this one; null for a first one, or when that one was deleted
 * @param annexes documents beside the main text, those taken away too; their places in the list never change
 */
@Table("proposal")
public record KeptDraft(
        @Id UUID id,
        @Version int version,
        String name,
        String bodyText,
        String organisation,
        @Nullable UUID organisationId,
        boolean practice,
        Instant createdAt,
        @Nullable UUID ownerId,
        @Nullable UUID authorId,
        @Nullable UUID previousId,

        @MappedCollection(idColumn = "proposal_id", keyColumn = "position")
        List<Annex> annexes) {

    /** A name is no longer than this. */
    public static final int LONGEST_NAME = 300;

    @PersistenceCreator
    public KeptDraft {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a draft's name has 1 to " + LONGEST_NAME + " characters");
        }
        annexes = List.copyOf(annexes);
    }

    /** A draft without annexes. */
    public KeptDraft(
            UUID id,
            int version,
            String name,
            String bodyText,
            String organisation,
            @Nullable UUID organisationId,
            boolean practice,
            Instant createdAt,
            @Nullable UUID ownerId,
            @Nullable UUID authorId,
            @Nullable UUID previousId) {
        this(
                id,
                version,
                name,
                bodyText,
                organisation,
                organisationId,
                practice,
                createdAt,
                ownerId,
                authorId,
                previousId,
                List.of());
    }

    /** The annexes that nobody has taken away. */
    public List<Annex> counting() {
        return annexes.stream().filter(Annex::counts).toList();
    }

    /** The main text and the annexes that count. */
    public Draft draft() {
        return new Draft(
                name,
                bodyText,
                counting().stream()
                        .map(annex -> new Draft.Document(annex.name(), annex.bodyText()))
                        .toList());
    }

    /**
     * A later revision of the same text, which is worked on while this one stays as it is.
     *
     * @param person who begins it
     */
    public KeptDraft revised(UUID newId, Instant now, @Nullable UUID person) {
        return new KeptDraft(
                newId, 0, name, bodyText, organisation, organisationId, practice, now, ownerId, person, id, annexes);
    }

    /** The same under another name. */
    public KeptDraft named(String newName) {
        return changed(newName, annexes);
    }

    /** The same with these annexes. */
    public KeptDraft withAnnexes(List<Annex> changed) {
        return changed(name, changed);
    }

    private KeptDraft changed(String newName, List<Annex> newAnnexes) {
        return new KeptDraft(
                id,
                version,
                newName,
                bodyText,
                organisation,
                organisationId,
                practice,
                createdAt,
                ownerId,
                authorId,
                previousId,
                newAnnexes);
    }

    /**
     * The same without one of its annexes, which stays in the list as taken away.
     *
     * @param position of an annex that counts
     */
    public KeptDraft withoutAnnex(int position, String reason, @Nullable UUID person, Instant now) {
        List<Annex> changed = new ArrayList<>(annexes);
        changed.set(position, annexes.get(position).removed(reason, person, now));
        return withAnnexes(changed);
    }
}
