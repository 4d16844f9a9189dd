package no.ldo.local;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A row of test classes that run one after the other, beside the other rows, on a server and a database schema of its own. */
public enum Line {
    /** In Arquillian's container, and with servers of their own: {@code @Execution(SAME_THREAD)}. */
    CONTAINER,
    /** What asks the portal for pages and answers by itself, and the one test that opens every page. */
    PAGES,
    /** Journeys in the browser: they mostly wait. */
    BROWSER;

    private static final ThreadLocal<Line> CURRENT = new InheritableThreadLocal<>();

    /** The row to which a test class belongs. */
    static Line of(Class<?> test) {
        Execution execution = test.getAnnotation(Execution.class);
        if (execution != null && execution.value() == ExecutionMode.SAME_THREAD) {
            return CONTAINER;
        }
        return test.getSimpleName().endsWith("BT") && !test.isAnnotationPresent(BesidePages.class) ? BROWSER : PAGES;
    }

    /** The row whose class runs in this thread, or in the one that started it. */
    static Line current() {
        return CURRENT.get();
    }

    void enter() {
        CURRENT.set(this);
    }
}
