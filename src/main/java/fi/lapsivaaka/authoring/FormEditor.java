package fi.lapsivaaka.authoring;

import fi.lapsivaaka.workshop.DraftClosed;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.Rivals;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.Saved;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is more than one question of a form: its order, which questions it has, and what stands above them. */
@Component
public class FormEditor {

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final Rivals rivals;

    FormEditor(RuleDrafts drafts, DraftFiles files, Rivals rivals) {
        this.drafts = drafts;
        this.files = files;
        this.rivals = rivals;
    }

    /**
     * Changes a form as it stands now, whatever others have done to it meanwhile.
     *
     * @param subject the question that is moved, added or taken out
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public RuleDraft change(
            UUID id, Deed deed, String subject, String path, UnaryOperator<FormFile> change, UUID author) {
        RuleDraft draft = drafts.writable(id);
        byte[] now = files.of(draft).getOrDefault(path, new byte[0]);
        byte[] changed = change.apply(FormFile.of(path, now)).bytes();
        return files.save(id, deed, subject, Map.of(path, Optional.of(changed)), author);
    }

    /**
     * Saves several entries of a form in one. Those that somebody else has changed since are kept beside theirs.
     *
     * @param subject what the deed is told to be about
     * @param basedOn the revision that was looked at
     * @param texts entry to text
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved save(UUID id, int basedOn, String path, String subject, Map<String, String> texts, UUID author) {
        RuleDraft draft = drafts.writable(id);
        byte[] now = files.of(draft).getOrDefault(path, new byte[0]);
        EntrySheet seen = EntrySheet.of(
                path, files.at(draft, Math.min(basedOn, draft.revision())).getOrDefault(path, now));
        EntrySheet sheet = EntrySheet.of(path, now);
        List<String> beside = new ArrayList<>();
        for (Map.Entry<String, String> wanted : texts.entrySet()) {
            String was = text(seen, wanted.getKey());
            String is = text(sheet, wanted.getKey());
            String mine = wanted.getValue();
            if (mine.equals(was) || mine.equals(is)) {
                continue;
            }
            if (!is.equals(was)) {
                rivals.add(id, path, wanted.getKey(), "", is, mine, author);
                beside.add(wanted.getKey());
            } else {
                sheet = EntrySheet.of(path, sheet.with(wanted.getKey(), mine));
            }
        }
        RuleDraft saved = files.save(
                id,
                Deed.ENTRY,
                subject,
                Map.of(path, Optional.of(sheet.text().getBytes(StandardCharsets.UTF_8))),
                author);
        return new Saved(saved.revision(), basedOn < draft.revision(), beside);
    }

    private static String text(EntrySheet sheet, String entry) {
        return sheet.entry(entry).map(FileEntry::text).orElse("");
    }
}
