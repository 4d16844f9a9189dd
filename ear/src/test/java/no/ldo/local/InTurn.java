package no.ldo.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets every {@link Line} run one class at a time, in the order of their names, so that what one leaves behind the next ones meet
 * everywhere alike: a class waits until those before it in its line have ended. JUnit keeps {@link Line#CONTAINER} in order by
 * itself, in its main thread. A condition, since what waits there has not begun for JUnit: its time is not counted.
 */
public final class InTurn implements TestExecutionListener, ExecutionCondition {
    private static final ConditionEvaluationResult NOW = ConditionEvaluationResult.enabled("its turn");

    /** Classes that have not ended, in their order. Static: listener and extension are made apart, by different services. */
    private static final List<Class<?>> WAITING = new ArrayList<>();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        synchronized (WAITING) {
            WAITING.clear();
            plan.getRoots().stream()
                    .flatMap(engine -> plan.getChildren(engine).stream())
                    .flatMap(InTurn::classOf)
                    .forEach(WAITING::add);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            context.getTestClass().ifPresent(InTurn::await);
        }
        return NOW;
    }

    private static void await(Class<?> type) {
        Line line = Line.of(type);
        line.enter();
        if (line == Line.CONTAINER) {
            return;
        }
        if (type.isAnnotationPresent(ArquillianTest.class)) {
            throw new IllegalStateException("The container's tests stay in one thread: " + type
                    + " needs @Execution(ExecutionMode.SAME_THREAD)");
        }
        synchronized (WAITING) {
            while (WAITING.contains(type) && !isNext(type, line)) {
                try {
                    WAITING.wait();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private static boolean isNext(Class<?> type, Line line) {
        return WAITING.stream()
                .filter(one -> Line.of(one) == line)
                .findFirst()
                .filter(type::equals)
                .isPresent();
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
                WAITING.remove(type);
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
}
