package no.ldo.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Two lines of test classes run beside each other, each on servers and a database of its own, and in each line one class at
 * a time in the order of their names, so that what one leaves behind the next ones meet everywhere alike. The first line
 * are the classes with {@code @Execution(SAME_THREAD)}, which JUnit keeps in order by itself; this keeps all others in order:
 * a class waits until those before it have ended.
 */
public final class InTurn implements TestExecutionListener, BeforeAllCallback {
    /** Classes that have not ended, in their order. Static: listener and extension are made apart, by different services. */
    private static final List<String> WAITING = new ArrayList<>();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        synchronized (WAITING) {
            WAITING.clear();
            plan.getRoots().stream()
                    .flatMap(engine -> plan.getChildren(engine).stream())
                    .flatMap(InTurn::classOf)
                    .filter(InTurn::waits)
                    .map(Class::getName)
                    .forEach(WAITING::add);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        Class<?> type = context.getRequiredTestClass();
        if (type.isAnnotationPresent(ArquillianTest.class) && waits(type)) {
            throw new IllegalStateException("The container's tests stay in one thread: " + type
                    + " needs @Execution(ExecutionMode.SAME_THREAD)");
        }
        synchronized (WAITING) {
            while (WAITING.contains(type.getName()) && !WAITING.get(0).equals(type.getName())) {
                WAITING.wait();
            }
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        leave(test);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        leave(test);
    }

    private static void leave(TestIdentifier test) {
        classOf(test).forEach(type -> {
            synchronized (WAITING) {
                WAITING.remove(type.getName());
                WAITING.notifyAll();
            }
        });
    }

    private static Stream<Class<?>> classOf(TestIdentifier test) {
        return test
                .getSource()
                .filter(ClassSource.class::isInstance)
                .<Class<?>>map(source -> ((ClassSource) source).getJavaClass())
                .stream();
    }

    private static boolean waits(Class<?> type) {
        Execution execution = type.getAnnotation(Execution.class);
        return execution == null || execution.value() != ExecutionMode.SAME_THREAD;
    }
}
