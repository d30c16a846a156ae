package fi.lapsivaaka.workshop;

import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes rules, texts, parameters, terms and cases of a draft, one entry at a time. */
@Component
public class EntryEditor {

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final Rivals rivals;

    EntryEditor(RuleDrafts drafts, DraftFiles files, Rivals rivals) {
        this.drafts = drafts;
        this.files = files;
        this.rivals = rivals;
    }

    /** The entries of a file as a revision left it; empty when the draft has no such file. */
    public Optional<EntrySheet> sheet(RuleDraft draft, int revision, String file) {
        return Optional.ofNullable(
                        files.at(draft, Math.min(revision, draft.revision())).get(file))
                .map(bytes -> EntrySheet.of(file, bytes));
    }

    /**
     * Saves an entry. Where somebody else has changed the same entry since, what was written is kept beside it.
     *
     * @param basedOn the revision that was looked at
     * @param text the empty text takes the entry out; an entry that is not there is added
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved save(UUID id, int basedOn, String file, String entry, String text, UUID author) {
        return save(id, basedOn, file, entry, text, author, false);
    }

    /**
     * Saves an entry while somebody types on in it: what they typed before is one step with it. The empty text is for
     * {@link #save} alone.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved type(UUID id, int basedOn, String file, String entry, String text, UUID author) {
        return save(id, basedOn, file, entry, text, author, true);
    }

    private Saved save(UUID id, int basedOn, String file, String entry, String text, UUID author, boolean typed) {
        RuleDraft draft = drafts.writable(id);
        EntrySheet now = sheet(draft, draft.revision(), file).orElseThrow();
        String was = text(sheet(draft, basedOn, file).orElse(now), entry);
        String is = text(now, entry);
        String mine = text.replace("\r\n", "\n");
        if (!is.strip().equals(was.strip()) && !is.strip().equals(mine.strip())) {
            if (typed) {
                rivals.replace(id, file, entry, is, mine, author);
            } else {
                rivals.add(id, file, entry, "", is, mine, author);
            }
            return new Saved(draft.revision(), true, List.of(entry));
        }
        Deed deed =
                is.isEmpty() ? Deed.ENTRY_ADDED : typed ? Deed.TYPED : mine.isBlank() ? Deed.ENTRY_DELETED : Deed.ENTRY;
        RuleDraft saved = files.save(id, deed, entry, now.change(entry, mine), author);
        return new Saved(saved.revision(), basedOn < draft.revision(), List.of());
    }

    private static String text(EntrySheet sheet, String entry) {
        return sheet.entry(entry).map(FileEntry::text).orElse("");
    }
}
