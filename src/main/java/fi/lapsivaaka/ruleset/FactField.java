package fi.lapsivaaka.ruleset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact, and how the engine reads it.
 *
 * @param index its place among the record's components, from 0 on
 * @param type the component's own type
 * @param reader gives the value; numbers come as {@code Integer} or {@code Long}
 * @param wholeReader gives a number without a box; null for other fields
 */
record FactField(
        String name,
        int index,
        Kind kind,
        Class<?> type,
        Function<Object, Object> reader,
        @Nullable ToLongFunction<Object> wholeReader) {

    /** What a field may hold, and so what it may be compared with. */
    enum Kind {
        TEXT("a text"),
        WHOLE("a whole number"),
        TRUTH("true or false"),
        CONSTANT("a constant"),
        TEXTS("a list of texts");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    static FactField of(RecordComponent component, int index) {
        Kind kind = kindOf(component);
        return new FactField(
                component.getName(),
                index,
                kind,
                component.getType(),
                Accessors.of(component.getAccessor()),
                kind == Kind.WHOLE ? Accessors.ofWhole(component.getAccessor()) : null);
    }

    private static Kind kindOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == int.class || type == long.class) {
            return Kind.WHOLE;
        }
        if (type == boolean.class) {
            return Kind.TRUTH;
        }
        if (type.isEnum()) {
            return Kind.CONSTANT;
        }
        if (type == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == String.class) {
            return Kind.TEXTS;
        }
        throw new IllegalArgumentException("field " + component.getName() + " of record "
                + component.getDeclaringRecord().getName()
                + " is neither String, int, long, boolean, an enum nor List<String>");
    }

    /** The value in a fact; never null, facts with nulls are refused before. */
    Object read(Object fact) {
        return reader.apply(fact);
    }

    long readWhole(Object fact) {
        if (wholeReader == null) {
            throw new IllegalStateException(name + " is not a whole number");
        }
        return wholeReader.applyAsLong(fact);
    }
}
