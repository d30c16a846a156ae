package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a draft together with a version that was published after it had been opened: cell by cell in tables, entry by entry
 * in other files. Where both changed the same, the published text stays and the draft's is kept beside it.
 */
@Component
public class Rebaser {

    private static final String MANIFEST = "manifest.yaml";

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final RuleVersions versions;
    private final Rivals rivals;
    private final Gate gate;

    Rebaser(RuleDrafts drafts, DraftFiles files, RuleVersions versions, Rivals rivals, Gate gate) {
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.rivals = rivals;
        this.gate = gate;
    }

    /**
     * Nothing happens when the draft is made from the newest version already.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public void rebase(UUID id, UUID author) {
        RuleDraft draft = drafts.writable(id);
        RuleVersion newest = gate.newest(draft.kind());
        if (draft.baseId().equals(newest.id())) {
            return;
        }
        SortedMap<String, byte[]> base =
                versions.files(versions.find(draft.baseId()).orElseThrow().sha256());
        SortedMap<String, byte[]> published = versions.files(newest.sha256());
        SortedMap<String, byte[]> mine = files.of(draft);
        SortedMap<String, byte[]> together = new TreeMap<>();
        Set<String> paths = new TreeSet<>(published.keySet());
        paths.addAll(mine.keySet());
        for (String path : paths) {
            byte[] merged = path.equals(MANIFEST)
                    ? DraftOpener.labelled(published.get(path), versions.freeLabel(newest))
                    : merged(id, path, base.get(path), published.get(path), mine.get(path), author);
            if (merged != null) {
                together.put(path, merged);
            }
        }
        files.rebase(draft, newest, together, author);
    }

    private byte @Nullable [] merged(
            UUID id,
            String path,
            byte @Nullable [] base,
            byte @Nullable [] published,
            byte @Nullable [] mine,
            UUID author) {
        if (Arrays.equals(base, published) || Arrays.equals(mine, published)) {
            return mine;
        }
        if (Arrays.equals(base, mine) || base == null || mine == null || published == null) {
            return published;
        }
        return path.endsWith(".csv")
                ? table(id, path, base, published, mine, author)
                : text(id, path, base, published, mine, author);
    }

    private byte[] table(UUID id, String path, byte[] base, byte[] published, byte[] mine, UUID author) {
        TableSheet was = TableSheet.read(path, base);
        TableSheet written = TableSheet.read(path, mine);
        TableSheet together = TableSheet.read(path, published);
        String behind = "";
        for (SheetRow row : written.rows()) {
            Optional<SheetRow> before = was.row(row.key());
            Optional<SheetRow> there = together.row(row.key());
            if (before.isEmpty() && there.isEmpty()) {
                together = together.withNew(behind, row.cells());
            } else {
                for (Map.Entry<String, String> cell : row.cells().entrySet()) {
                    String old = before.map(one -> one.cell(cell.getKey())).orElse("");
                    String is = there.map(one -> one.cell(cell.getKey())).orElse("");
                    if (cell.getValue().equals(old) || cell.getValue().equals(is)) {
                        continue;
                    }
                    if (there.isPresent() && is.equals(old)) {
                        together = together.with(row.key(), Map.of(cell.getKey(), cell.getValue()));
                    } else {
                        rivals.add(id, path, row.key(), cell.getKey(), is, cell.getValue(), author);
                    }
                }
            }
            behind = row.key();
        }
        for (SheetRow row : was.rows()) {
            boolean untouched = together.row(row.key())
                    .map(one -> one.cells().equals(row.cells()))
                    .orElse(false);
            if (written.row(row.key()).isEmpty() && untouched) {
                together = together.without(row.key());
            }
        }
        return together.csv();
    }

    private byte[] text(UUID id, String path, byte[] base, byte[] published, byte[] mine, UUID author) {
        EntrySheet was = EntrySheet.of(path, base);
        EntrySheet written = EntrySheet.of(path, mine);
        EntrySheet together = EntrySheet.of(path, published);
        Set<String> names = new LinkedHashSet<>();
        for (EntrySheet sheet : List.of(was, written)) {
            sheet.entries().forEach(entry -> names.add(entry.name()));
        }
        for (String name : names) {
            String old = text(was, name);
            String is = text(together, name);
            String wanted = text(written, name);
            if (wanted.equals(old) || wanted.equals(is)) {
                continue;
            }
            if (is.equals(old)) {
                together = EntrySheet.of(
                        path,
                        together.change(name, wanted)
                                .getOrDefault(path, Optional.empty())
                                .orElse(new byte[0]));
            } else {
                rivals.add(id, path, name, "", is, wanted, author);
            }
        }
        return together.text().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(EntrySheet sheet, String entry) {
        return sheet.entry(entry).map(FileEntry::text).orElse("");
    }
}
