package fi.lapsivaaka.publication;

import fi.lapsivaaka.summary.CouncilPage.Foreign;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All texts of a page made of records, wherever in it they stand, so that nothing new on a page is ever passed over: walked
 * through, or changed into a page that is otherwise the same.
 */
final class PageTexts {

    private static final String OURS = "fi.lapsivaaka";
    private static final List<String> HEADINGS = List.of("heading", "question", "caption");
    private static final Set<String> CODES = Set.of("id", "tone", "sign", "symbol", "lang");

    /** What becomes of a text. */
    interface Change {
        String of(Passage passage);
    }

    /** Changes nothing and keeps what it hears. */
    private record Listening(List<Passage> heard) implements Change {

        @Override
        public String of(Passage passage) {
            heard.add(passage);
            return passage.text();
        }
    }

    private PageTexts() {}

    /** Every text of a page, in its order. */
    static List<Passage> of(Record page) {
        List<Passage> passages = new ArrayList<>();
        changed(page, new Listening(passages));
        return passages;
    }

    /** The same page with other texts. */
    static <T extends Record> T changed(T page, Change change) {
        @SuppressWarnings("unchecked")
        T changed = (T) record(page, "", change);
        return changed;
    }

    /** The same page with another value of one component. */
    static <T extends Record> T with(T page, String component, UnaryOperator<Object> change) {
        @SuppressWarnings("unchecked")
        T changed = (T)
                rebuilt(page, (part, value) -> part.equals(component) && value != null ? change.apply(value) : value);
        return changed;
    }

    private interface Part {
        @Nullable
        Object changed(String name, @Nullable Object value);
    }

    /** What only repeats a part of the page is changed with it, but told once. */
    private static Object record(Record record, String place, Change change) {
        if (change instanceof Listening && record instanceof Foreign) {
            return record;
        }
        String here = heading(record)
                .map(heading -> place.isEmpty() ? heading : place + " – " + heading)
                .orElse(place);
        if (record instanceof Table table) {
            return rebuilt(record, (part, value) -> switch (part) {
                case "rows" ->
                    table.rows().stream()
                            .map(row -> row(table, row, here, change))
                            .toList();
                case "total" -> row(table, table.total(), here, change);
                default -> value(value, here, change);
            });
        }
        return rebuilt(record, (part, value) -> CODES.contains(part) ? value : value(value, here, change));
    }

    private static List<String> row(Table table, List<String> row, String place, Change change) {
        List<String> changed = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            boolean figure = at > 0 && row.size() == table.columns().size();
            String around = figure
                    ? table.caption() + " · " + row.get(0) + " · "
                            + table.columns().get(at)
                    : "";
            changed.add(change.of(new Passage(place, around, row.get(at))));
        }
        return List.copyOf(changed);
    }

    private static @Nullable Object value(@Nullable Object value, String place, Change change) {
        if (value instanceof String text) {
            return change.of(new Passage(place, "", text));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> changed = new ArrayList<>();
            list.forEach(one -> changed.add(value(one, place, change)));
            return Collections.unmodifiableList(changed);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
            map.forEach((key, one) -> changed.put(key, value(one, place, change)));
            return Collections.unmodifiableMap(changed);
        }
        return value instanceof Record record && record.getClass().getName().startsWith(OURS)
                ? record(record, place, change)
                : value;
    }

    private static Optional<String> heading(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(part -> HEADINGS.contains(part.getName()) && part.getType() == String.class)
                .map(part -> String.valueOf(read(record, part)))
                .filter(heading -> !heading.isBlank())
                .findFirst();
    }

    private static Object rebuilt(Record record, Part change) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            values[at] = change.changed(parts[at].getName(), read(record, parts[at]));
        }
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be made anew: " + record.getClass(), e);
        }
    }

    private static @Nullable Object read(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be read: " + record.getClass(), e);
        }
    }
}
