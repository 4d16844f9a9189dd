package no.ldo.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods in expressions, {@code #{t.frame.with('hello', name)}}, where the name and the number of arguments say
 * which one. It remembers the method; the resolver of the language looks through all methods of the class for every call.
 * What it does not find it leaves to that one.
 */
public class CallELResolver extends ELResolver {
    private static final Map<Call, Optional<Method>> FOUND = new ConcurrentHashMap<>();

    private record Call(Class<?> type, String name, int arguments) {}

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object name,
            Class<?> @Nullable [] types,
            Object @Nullable [] given) {
        if (base == null || name == null) {
            return null;
        }
        Object[] arguments = given == null ? new Object[0] : given;
        Optional<Method> method = FOUND.computeIfAbsent(
                new Call(base.getClass(), name.toString(), arguments.length), CallELResolver::find);
        if (method.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, name);
        try {
            return method.get().invoke(base, fitted(context, method.get(), arguments));
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new ELException(impossible);
        }
    }

    /** The only public method of a public class that can take so many arguments, or none. */
    private static Optional<Method> find(Call call) {
        if (!Modifier.isPublic(call.type().getModifiers())
                || !call.type().getModule().isExported(call.type().getPackageName())) {
            return Optional.empty();
        }
        List<Method> fitting = Arrays.stream(call.type().getMethods())
                .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
                .filter(method -> takes(method, call.arguments()))
                .toList();
        return fitting.size() == 1
                        && Modifier.isPublic(fitting.get(0).getDeclaringClass().getModifiers())
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    private static boolean takes(Method method, int arguments) {
        return method.isVarArgs()
                ? arguments >= method.getParameterCount() - 1
                : arguments == method.getParameterCount();
    }

    private static Object[] fitted(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] fitted = new Object[types.length];
        int fixed = method.isVarArgs() ? types.length - 1 : types.length;
        for (int place = 0; place < fixed; place++) {
            fitted[place] = context.convertToType(given[place], types[place]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[fixed].getComponentType();
            Object rest = java.lang.reflect.Array.newInstance(type, given.length - fixed);
            for (int place = fixed; place < given.length; place++) {
                java.lang.reflect.Array.set(rest, place - fixed, context.convertToType(given[place], type));
            }
            fitted[fixed] = rest;
        }
        return fitted;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
