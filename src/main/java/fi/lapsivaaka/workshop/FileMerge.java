package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts two edited contents of a file together that were one once: cell by cell in tables, entry by entry in other files.
 * Where both changed the same, the published text stays and the draft's is kept beside it.
 */
final class FileMerge {

    private final Rivals rivals;
    private final UUID draft;
    private final UUID author;

    /** @param author in whose name what was written beside the published text is kept */
    FileMerge(Rivals rivals, UUID draft, UUID author) {
        this.rivals = rivals;
        this.draft = draft;
        this.author = author;
    }

    /** @return null where the file is gone */
    byte @Nullable [] merged(String path, byte @Nullable [] base, byte @Nullable [] published, byte @Nullable [] mine) {
        if (Arrays.equals(base, published) || Arrays.equals(mine, published)) {
            return mine;
        }
        if (Arrays.equals(base, mine) || base == null || mine == null || published == null) {
            return published;
        }
        return path.endsWith(".csv") ? table(path, base, published, mine) : text(path, base, published, mine);
    }

    private byte[] table(String path, byte[] base, byte[] published, byte[] mine) {
        TableSheet was = TableSheet.read(path, base);
        TableSheet written = TableSheet.read(path, mine);
        TableSheet together = TableSheet.read(path, published);
        String behind = "";
        for (SheetRow row : written.rows()) {
            Optional<SheetRow> before = was.row(row.key());
            Optional<SheetRow> there = together.row(row.key());
            if (before.isEmpty() && there.isEmpty()) {
                together = together.withNew(behind, row.cells());
                if (behind.isEmpty()) { // it stood before all others
                    together = together.moved(row.key(), -together.rows().size());
                }
            } else if (before.isPresent() && there.isPresent()) {
                together = cells(path, before.get(), there.get(), row, together);
            } else if (there.isPresent() ? !alike(there.get(), row) : !alike(before.orElseThrow(), row)) {
                // both added a row of this name, or it was taken out there and changed here
                rivals.add(draft, path, row.key(), "", there.map(RowText::of).orElse(""), RowText.of(row), author);
            }
            behind = together.row(row.key()).isPresent() ? row.key() : behind;
        }
        for (SheetRow row : was.rows()) {
            Optional<SheetRow> there = together.row(row.key());
            if (written.row(row.key()).isEmpty() && there.isPresent()) {
                if (alike(there.get(), row)) {
                    together = together.without(row.key());
                } else { // taken out here and changed there
                    rivals.add(draft, path, row.key(), "", RowText.of(there.get()), "", author);
                }
            }
        }
        return together.csv();
    }

    private TableSheet cells(String path, SheetRow before, SheetRow there, SheetRow row, TableSheet table) {
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
                rivals.add(draft, path, row.key(), cell.getKey(), is, cell.getValue(), author);
            }
        }
        return together;
    }

    private static boolean alike(SheetRow one, SheetRow other) {
        return one.cells().equals(other.cells());
    }

    /** Entries of one name are told apart by their order, so what goes is taken out from the end. */
    private byte[] text(String path, byte[] base, byte[] published, byte[] mine) {
        EntrySheet was = EntrySheet.of(path, base);
        EntrySheet there = EntrySheet.of(path, published);
        EntrySheet written = EntrySheet.of(path, mine);
        EntrySheet together = there;
        List<String> gone = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (EntrySheet sheet : List.of(was, written)) {
            sheet.entries().forEach(entry -> names.add(entry.name()));
        }
        for (String name : names) {
            String old = text(was, name);
            String is = text(there, name);
            String wanted = text(written, name);
            if (wanted.strip().equals(old.strip()) || wanted.strip().equals(is.strip())) {
                continue;
            }
            if (!is.strip().equals(old.strip())) {
                rivals.add(draft, path, name, "", is, wanted, author);
            } else if (wanted.isEmpty()) {
                gone.add(0, name);
            } else {
                together = is.isEmpty()
                        ? sheet(path, together.added(behind(name, written, together), name, wanted))
                        : sheet(path, together.change(name, wanted));
                together = EntrySheet.of(
                        path, RuleImports.added(path, together.text().getBytes(StandardCharsets.UTF_8), name));
            }
        }
        for (String name : gone) {
            together = sheet(path, together.change(name, ""));
        }
        return together.text().getBytes(StandardCharsets.UTF_8);
    }

    /** The entry behind which a new one belongs: the nearest before it that stands in the other file too. */
    private static String behind(String name, EntrySheet written, EntrySheet together) {
        String behind = "";
        for (FileEntry entry : written.entries()) {
            if (entry.name().equals(name)) {
                return behind;
            }
            behind = together.entry(entry.name()).isPresent() ? entry.name() : behind;
        }
        return behind;
    }

    private static EntrySheet sheet(String path, Map<String, Optional<byte[]>> change) {
        return EntrySheet.of(path, change.getOrDefault(path, Optional.empty()).orElse(new byte[0]));
    }

    private static String text(EntrySheet sheet, String entry) {
        return sheet.entry(entry).map(FileEntry::text).orElse("");
    }
}
