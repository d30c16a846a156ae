package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the national version that an organisation's rules stand on, a newer one, the organisation's rules, and what a draft
 * makes of them beside each other: row by row in tables, entry by entry in other files. Nothing of it is kept; the four
 * contents are.
 */
public final class ThreeWay {

    private static final Set<String> NO_CONTENT = Set.of("manifest.yaml", "CHANGES.md");
    private static final String TABLE = ".drl.csv";
    private static final String RULES = ".drl";

    private final List<Map<String, byte[]>> contents;

    private ThreeWay(List<Map<String, byte[]>> contents) {
        this.contents = contents;
    }

    /** All that differs anywhere, what a person has to choose first, and rules before their texts and cases. */
    public static List<ThreeWayRow> compare(
            Map<String, byte[]> was, Map<String, byte[]> fresh, Map<String, byte[]> ours, Map<String, byte[]> chosen) {
        return new ThreeWay(List.of(was, fresh, ours, chosen)).rows();
    }

    private List<ThreeWayRow> rows() {
        TreeSet<String> paths = contents.stream()
                .flatMap(content -> content.keySet().stream())
                .filter(path -> !NO_CONTENT.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        return paths.stream()
                .flatMap(path -> path.endsWith(TABLE) ? table(path) : text(path))
                .sorted(Comparator.comparing((ThreeWayRow row) -> row.kind())
                        .thenComparing(row ->
                                !row.path().endsWith(TABLE) && !row.path().endsWith(RULES)))
                .toList();
    }

    private Stream<ThreeWayRow> table(String path) {
        List<Optional<TableSheet>> sheets =
                contents.stream().map(content -> sheet(path, content)).toList();
        Set<String> ids = new LinkedHashSet<>();
        sheets.forEach(sheet -> sheet.ifPresent(one -> one.rows().forEach(row -> ids.add(row.key()))));
        List<Map<String, SheetRow>> all = sheets.stream()
                .map(sheet -> sheet.map(ThreeWay::byKey).orElse(Map.of()))
                .toList();
        return ids.stream()
                .map(id -> row(
                        path,
                        id,
                        all.stream()
                                .map(rows -> Optional.ofNullable(rows.get(id)))
                                .toList()))
                .flatMap(Optional::stream);
    }

    private static Map<String, SheetRow> byKey(TableSheet sheet) {
        return sheet.rows().stream().collect(Collectors.toMap(SheetRow::key, row -> row, (one, other) -> one));
    }

    private static Optional<TableSheet> sheet(String path, Map<String, byte[]> content) {
        try {
            return Optional.ofNullable(content.get(path)).map(bytes -> TableSheet.read(path, bytes));
        } catch (RefusedRuleSet unreadable) { // the draft's page tells why
            return Optional.empty();
        }
    }

    private static Optional<ThreeWayRow> row(String path, String id, List<Optional<SheetRow>> rows) {
        if (rows.stream().anyMatch(Optional::isEmpty)) {
            return whole(
                    path,
                    id,
                    rows.stream().map(row -> row.map(RowText::of).orElse("")).toList());
        }
        List<SheetRow> there = rows.stream().flatMap(Optional::stream).toList();
        Set<String> columns = new LinkedHashSet<>();
        there.forEach(row -> columns.addAll(row.cells().keySet()));
        List<ThreeWayRow.Part> parts = new ArrayList<>();
        for (String column : columns) {
            List<String> cells = there.stream().map(row -> row.cell(column)).toList();
            if (differ(cells)) {
                parts.add(part(column, cells));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThreeWayRow(path, id, ThreeWayRow.kind(parts), parts));
    }

    private Stream<ThreeWayRow> text(String path) {
        List<Map<String, String>> sheets =
                contents.stream().map(content -> entries(path, content)).toList();
        Set<String> names = new LinkedHashSet<>();
        sheets.forEach(sheet -> names.addAll(sheet.keySet()));
        return names.stream()
                .map(name -> whole(
                        path,
                        name,
                        sheets.stream()
                                .map(sheet -> sheet.getOrDefault(name, "").strip())
                                .toList()))
                .flatMap(Optional::stream);
    }

    private static Map<String, String> entries(String path, Map<String, byte[]> content) {
        return Optional.ofNullable(content.get(path))
                .map(bytes -> EntrySheet.of(path, bytes).entries().stream()
                        .collect(Collectors.toMap(FileEntry::name, FileEntry::text, (one, other) -> one)))
                .orElse(Map.of());
    }

    private static Optional<ThreeWayRow> whole(String path, String entry, List<String> texts) {
        if (!differ(texts)) {
            return Optional.empty();
        }
        List<ThreeWayRow.Part> parts = List.of(part("", texts));
        return Optional.of(new ThreeWayRow(path, entry, ThreeWayRow.kind(parts), parts));
    }

    private static boolean differ(List<String> texts) {
        return texts.stream().distinct().count() > 1;
    }

    private static ThreeWayRow.Part part(String name, List<String> texts) {
        return new ThreeWayRow.Part(name, texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }
}
