package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private final ApplyingVersions applying;
    private final LocalNames names;
    private final Rivals rivals;

    Rebaser(
            RuleDrafts drafts,
            DraftFiles files,
            RuleVersions versions,
            ApplyingVersions applying,
            LocalNames names,
            Rivals rivals) {
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.applying = applying;
        this.names = names;
        this.rivals = rivals;
    }

    /**
     * Nothing happens when the draft is made from the newest version already.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public void rebase(UUID id, UUID author) {
        RuleDraft draft = drafts.writable(id);
        RuleVersion newest = applying.newest(draft.kind(), draft.organisationId());
        if (draft.baseId().equals(newest.id())) {
            return;
        }
        RuleVersion standsOn = later(draft, find(newest.standsOnId()).orElse(newest));
        files.rebase(draft, newest, together(draft, version(draft.baseId()), newest, standsOn, author), author);
        drafts.standsOn(id, standsOn);
    }

    /**
     * Makes a local draft stand on the newest national version: what both changed is kept side by side, and all else of
     * either. Nothing happens to a national draft, or when it stands there already.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public void takeOver(UUID id, UUID author) {
        RuleDraft draft = drafts.writable(id);
        RuleVersion national = applying.newest(draft.kind(), null);
        Optional<RuleVersion> before = find(draft.standsOnId());
        if (before.isEmpty() || before.get().id().equals(national.id())) {
            return;
        }
        if (!version(draft.baseId()).local()) {
            rebase(id, author);
            return;
        }
        SortedMap<String, byte[]> together = together(draft, before.get(), national, national, author);
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        files.of(draft).keySet().forEach(path -> changes.put(path, Optional.empty()));
        together.forEach((path, bytes) -> changes.put(path, Optional.of(bytes)));
        files.save(id, Deed.REBASED, national.label(), changes, author);
        drafts.standsOn(id, national);
    }

    /** The later of two national versions: the one that the draft stands on, and another one. */
    private RuleVersion later(RuleDraft draft, RuleVersion other) {
        return find(draft.standsOnId())
                .filter(own -> own.number() > other.number())
                .orElse(other);
    }

    private RuleVersion version(UUID id) {
        return versions.find(id).orElseThrow();
    }

    private Optional<RuleVersion> find(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(versions::find);
    }

    private SortedMap<String, byte[]> together(
            RuleDraft draft, RuleVersion before, RuleVersion onto, RuleVersion standsOn, UUID author) {
        SortedMap<String, byte[]> base = versions.files(before.sha256());
        SortedMap<String, byte[]> published = versions.files(onto.sha256());
        SortedMap<String, byte[]> mine = files.of(draft);
        UUID organisation = draft.organisationId();
        SortedMap<String, byte[]> together = new TreeMap<>();
        Set<String> paths = new TreeSet<>(published.keySet());
        paths.addAll(mine.keySet());
        for (String path : paths) {
            byte[] merged = path.equals(MANIFEST)
                    ? DraftOpener.labelled(
                            published.get(path),
                            organisation == null ? versions.freeLabel(onto) : names.label(standsOn, organisation))
                    : merged(draft.id(), path, base.get(path), published.get(path), mine.get(path), author);
            if (merged != null) {
                together.put(path, merged);
            }
        }
        return together;
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
            } else if (before.isPresent() && there.isPresent()) {
                together = cells(id, path, before.get(), there.get(), row, together, author);
            } else if (there.isPresent() ? !alike(there.get(), row) : !alike(before.orElseThrow(), row)) {
                // both added a row of this name, or it was taken out there and changed here
                rivals.add(id, path, row.key(), "", there.map(RowText::of).orElse(""), RowText.of(row), author);
            }
            behind = together.row(row.key()).isPresent() ? row.key() : behind;
        }
        for (SheetRow row : was.rows()) {
            Optional<SheetRow> there = together.row(row.key());
            if (written.row(row.key()).isEmpty() && there.isPresent()) {
                if (alike(there.get(), row)) {
                    together = together.without(row.key());
                } else { // taken out here and changed there
                    rivals.add(id, path, row.key(), "", RowText.of(there.get()), "", author);
                }
            }
        }
        return together.csv();
    }

    private TableSheet cells(
            UUID id, String path, SheetRow before, SheetRow there, SheetRow row, TableSheet table, UUID author) {
        TableSheet together = table;
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            String old = before.cell(cell.getKey());
            String is = there.cell(cell.getKey());
            if (cell.getValue().equals(old) || cell.getValue().equals(is)) {
                continue;
            }
            if (is.equals(old)) {
                together = together.with(row.key(), Map.of(cell.getKey(), cell.getValue()));
            } else {
                rivals.add(id, path, row.key(), cell.getKey(), is, cell.getValue(), author);
            }
        }
        return together;
    }

    private static boolean alike(SheetRow one, SheetRow other) {
        return one.cells().equals(other.cells());
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
