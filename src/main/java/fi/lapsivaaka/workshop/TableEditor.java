package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the decision tables of a draft. Whoever saves says on which revision they looked: cells that nobody else has
 * changed since are put together, and where somebody has, both texts are kept until a person chooses.
 */
@Component
public class TableEditor {

    private static final String TABLE = ".drl.csv";
    private static final String VALID_FROM = "valid-from";
    private static final String VALID_TO = "valid-to";

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final Rivals rivals;
    private final LocalNames names;

    TableEditor(RuleDrafts drafts, DraftFiles files, Rivals rivals, LocalNames names) {
        this.names = names;
        this.drafts = drafts;
        this.files = files;
        this.rivals = rivals;
    }

    /** The table of a revision; empty when the draft has none such. */
    public Optional<TableSheet> sheet(RuleDraft draft, int revision, String file) {
        return Optional.ofNullable(
                        files.at(draft, Math.min(revision, draft.revision())).get(file))
                .map(bytes -> TableSheet.read(file, bytes));
    }

    /**
     * Saves cells.
     *
     * @param basedOn the revision that was looked at
     * @param cells row key to column key to text; those that are as they were count for nothing
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved save(UUID id, int basedOn, String file, Map<String, Map<String, String>> cells, UUID author) {
        RuleDraft draft = drafts.writable(id);
        TableSheet before = sheet(draft, basedOn, file).orElseThrow();
        List<CellEdit> edits = new ArrayList<>();
        cells.forEach((key, row) -> before.row(key)
                .ifPresent(seen ->
                        row.forEach((column, text) -> edits.add(new CellEdit(key, column, seen.cell(column), text)))));
        return save(id, file, edits, author);
    }

    /**
     * Saves cells, each with the text that was seen in it before.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved save(UUID id, String file, List<CellEdit> edits, UUID author) {
        RuleDraft draft = drafts.writable(id);
        TableSheet now = sheet(draft, draft.revision(), file).orElseThrow();
        List<String> beside = new ArrayList<>();
        Set<String> rows = new LinkedHashSet<>();
        boolean merged = false;
        for (CellEdit edit : edits) {
            String mine = edit.text().strip();
            Optional<SheetRow> row = now.row(edit.row());
            boolean there = row.isPresent() && now.column(edit.column()).isPresent();
            String is = row.map(one -> one.cell(edit.column())).orElse("");
            if (mine.equals(edit.seen()) || (there && mine.equals(is))) {
                merged |= !is.equals(edit.seen());
            } else if (there && is.equals(edit.seen())) {
                now = now.with(edit.row(), Map.of(edit.column(), mine));
                rows.add(edit.row());
            } else {
                rivals.add(id, file, edit.row(), edit.column(), is, mine, author);
                beside.add(edit.row() + ", " + edit.column());
            }
        }
        RuleDraft saved = files.save(id, Deed.CELLS, String.join(", ", rows), change(now), author);
        return new Saved(saved.revision(), merged, beside);
    }

    /** Takes the text that was written beside another one, or leaves that; nothing when somebody has chosen already. */
    @Transactional
    public void choose(UUID id, long rival, boolean take, UUID author) {
        RuleDraft draft = drafts.writable(id);
        rivals.find(id, rival).ifPresent(one -> {
            SortedMap<String, byte[]> all = files.of(draft);
            if (take && one.part().isEmpty() && one.path().endsWith(TABLE) && all.containsKey(one.path())) {
                TableSheet sheet = TableSheet.read(one.path(), all.get(one.path()));
                Optional<TableSheet> former =
                        sheet.row(one.entry()).isPresent() ? Optional.empty() : former(draft, one.path(), one.entry());
                files.save(
                        id,
                        Deed.CELLS,
                        one.entry(),
                        change(RowText.taken(sheet, one.entry(), one.rival(), former)),
                        author);
            } else if (take && !one.part().isEmpty() && all.containsKey(one.path())) {
                TableSheet sheet = TableSheet.read(one.path(), all.get(one.path()));
                files.save(
                        id,
                        Deed.CELLS,
                        one.entry(),
                        change(sheet.with(one.entry(), Map.of(one.part(), one.rival()))),
                        author);
            } else if (take && all.containsKey(one.path())) {
                byte[] changed = EntrySheet.of(one.path(), all.get(one.path())).with(one.entry(), one.rival());
                byte[] whole = RuleImports.added(one.path(), changed, one.entry());
                files.save(id, Deed.ENTRY, one.entry(), Map.of(one.path(), Optional.of(whole)), author);
            }
            rivals.settle(id, rival);
        });
    }

    /** The table as it last held a row. */
    private Optional<TableSheet> former(RuleDraft draft, String file, String row) {
        return files.earlier(draft, file).stream()
                .map(bytes -> TableSheet.read(file, bytes))
                .filter(sheet -> sheet.row(row).isPresent())
                .findFirst();
    }

    /** Adds a row behind another one. */
    @Transactional
    public Saved add(UUID id, String file, String behind, Map<String, String> cells, UUID author) {
        TableSheet now = current(id, file);
        return saved(id, Deed.ROW_ADDED, cells.getOrDefault("id", ""), now.withNew(behind, cells), author);
    }

    /** Adds a copy of a row behind it, under the next free id. */
    @Transactional
    public String duplicate(UUID id, String file, String row, UUID author) {
        TableSheet now = current(id, file);
        Optional<SheetRow> copied = now.row(row);
        if (copied.isEmpty()) {
            return row;
        }
        RuleDraft draft = drafts.find(id).orElseThrow();
        String free = FreeId.in(files.of(draft), names.stem(draft.organisationId()));
        Map<String, String> cells = new LinkedHashMap<>(copied.get().cells());
        cells.put("id", free);
        saved(id, Deed.ROW_DUPLICATED, free, now.withNew(row, cells), author);
        return free;
    }

    @Transactional
    public Saved move(UUID id, String file, String row, int by, UUID author) {
        return saved(id, Deed.ROW_MOVED, row, current(id, file).moved(row, by), author);
    }

    /**
     * Takes a row out of use from a day on: earlier years keep it.
     *
     * @param last its last day
     */
    @Transactional
    public Saved end(UUID id, String file, String row, LocalDate last, UUID author) {
        TableSheet now = current(id, file);
        String from = now.row(row).map(one -> one.cell(VALID_FROM)).orElse("");
        String day = from.compareTo(last.toString()) > 0 ? from : last.toString();
        return saved(id, Deed.ROW_ENDED, row, now.with(row, Map.of(VALID_TO, day)), author);
    }

    @Transactional
    public Saved delete(UUID id, String file, String row, UUID author) {
        return saved(id, Deed.ROW_DELETED, row, current(id, file).without(row), author);
    }

    /** Takes a whole table that was edited elsewhere. */
    @Transactional
    public Saved take(UUID id, TableSheet sheet, UUID author) {
        return saved(id, Deed.TABLE_UPLOADED, sheet.file(), sheet, author);
    }

    private TableSheet current(UUID id, String file) {
        RuleDraft draft = drafts.writable(id);
        return sheet(draft, draft.revision(), file).orElseThrow();
    }

    private Saved saved(UUID id, Deed deed, String subject, TableSheet sheet, UUID author) {
        return new Saved(files.save(id, deed, subject, change(sheet), author).revision(), false, List.of());
    }

    private static Map<String, Optional<byte[]>> change(TableSheet sheet) {
        return Map.of(sheet.file(), Optional.of(sheet.csv()));
    }
}
