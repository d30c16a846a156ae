package fi.lapsivaaka.ruleset;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Turns record accessors into functions that are as fast as the call itself. */
final class Accessors {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    @SuppressWarnings("unchecked")
    static Function<Object, Object> of(Method accessor) {
        return (Function<Object, Object>)
                function(accessor, Function.class, "apply", MethodType.methodType(Object.class, Object.class));
    }

    @SuppressWarnings("unchecked")
    static ToLongFunction<Object> ofWhole(Method accessor) {
        return (ToLongFunction<Object>) function(
                accessor, ToLongFunction.class, "applyAsLong", MethodType.methodType(long.class, Object.class));
    }

    private static Object function(Method accessor, Class<?> shape, String method, MethodType erased) {
        try {
            MethodHandle handle = LOOKUP.unreflect(accessor);
            MethodType exact = handle.type();
            MethodType called = erased.returnType().isPrimitive() ? exact : exact.wrap();
            CallSite site =
                    LambdaMetafactory.metafactory(LOOKUP, method, MethodType.methodType(shape), erased, handle, called);
            return site.getTarget().invoke();
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(
                    "record " + accessor.getDeclaringClass().getName() + " is not public", notPublic);
        } catch (Throwable failure) {
            throw new IllegalArgumentException("cannot read " + accessor, failure);
        }
    }
}
