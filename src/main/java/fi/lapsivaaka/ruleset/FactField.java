package fi.lapsivaaka.ruleset;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * One field of a fact, and how the engine reads it.
 *
 * @param index its place among the record's components, from 0 on
 * @param type the component's own type
 * @param handle {@code (Object) -> Object}; numbers come as {@code Integer} or {@code Long}
 */
record FactField(String name, int index, Kind kind, Class<?> type, MethodHandle handle) {

    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

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
        try {
            MethodHandle handle = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(READER);
            return new FactField(component.getName(), index, kindOf(component), component.getType(), handle);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(
                    "record " + component.getDeclaringRecord().getName() + " is not public", notPublic);
        }
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
        try {
            return (Object) handle.invokeExact(fact);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException("cannot read " + name, checked);
        }
    }

    long readWhole(Object fact) {
        return ((Number) read(fact)).longValue();
    }
}
