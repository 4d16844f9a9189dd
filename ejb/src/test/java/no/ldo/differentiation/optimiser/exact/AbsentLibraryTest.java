package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Without the library there are no answers, no errors, and a reason for operators. */
class AbsentLibraryTest {
    private static final String PACKAGE = ExactSolvers.class.getPackageName();

    @Test
    void a_server_without_the_module_says_why_and_never_answers() throws Exception {
        Class<?> solvers = new WithoutLibrary().loadClass(ExactSolvers.class.getName());

        assertThat(call(solvers, "isPresent")).isEqualTo(false);
        assertThat(call(solvers, "state"))
                .isEqualTo("not available: java.lang.NoClassDefFoundError: com/google/ortools/Loader");
        Object solver = call(solvers, "available");
        assertThat(Arrays.stream(solver.getClass().getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Optional.class)
                        .map(method -> askNothing(solver, method)))
                .hasSize(3)
                .containsOnly(Optional.empty());
    }

    @Test
    void a_machine_without_the_library_says_why() {
        ExactSolvers.Tried tried = ExactSolvers.attempt(() -> {
            throw new UnsatisfiedLinkError("no jniortools");
        });

        assertThat(tried.solver()).isInstanceOf(NoExactSolver.class);
        assertThat(tried.reason()).isEqualTo("java.lang.UnsatisfiedLinkError: no jniortools");
    }

    private static Object call(Class<?> type, String method) throws ReflectiveOperationException {
        Method found = type.getMethod(method);
        found.setAccessible(true);
        return found.invoke(null);
    }

    private static Object askNothing(Object solver, Method method) {
        try {
            method.setAccessible(true);
            return method.invoke(solver, null, null);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Reads the classes of the package anew and has none of the library. */
    private static final class WithoutLibrary extends ClassLoader {
        WithoutLibrary() {
            super(AbsentLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.google.ortools")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(PACKAGE) ? readAnew(name) : super.loadClass(name, resolve);
        }

        private Class<?> readAnew(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
