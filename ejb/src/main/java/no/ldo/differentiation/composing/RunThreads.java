package no.ldo.differentiation.composing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads of the runs, apart from those of requests: one that works on runs, one after the other, and one that looks
 * after the run that is worked on. The optimiser takes two threads of its own for a run, which is what a machine with two cores
 * can bear.
 */
@ApplicationScoped
class RunThreads {
    private static final Logger LOG = System.getLogger(RunThreads.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    private volatile boolean isAsked;
    private @Nullable ExecutorService working;
    private @Nullable ScheduledExecutorService looking;

    /** Does the work when all that was asked for before is done, with less right to the processor than a request. */
    synchronized void work(Runnable work) {
        isAsked = true;
        working().execute(guarded(work));
    }

    /** Does what nobody has asked for, unless somebody has asked for work already. @param work hears when somebody does */
    synchronized void rehearse(Consumer<BooleanSupplier> work) {
        if (!isAsked) {
            working().execute(guarded(() -> work.accept(() -> isAsked)));
        }
    }

    private ExecutorService working() {
        if (working == null) {
            working = Executors.newSingleThreadExecutor(patient -> {
                Thread thread = threads.newThread(patient);
                thread.setPriority(Thread.MIN_PRIORITY);
                return thread;
            });
        }
        return working;
    }

    /** Does it again and again, with a pause after each time. @return ends that */
    synchronized Runnable every(int millis, Runnable look) {
        if (looking == null) {
            looking = Executors.newSingleThreadScheduledExecutor(threads);
        }
        var repeated = looking.scheduleWithFixedDelay(guarded(look), millis, millis, TimeUnit.MILLISECONDS);
        return () -> repeated.cancel(false);
    }

    /** Threads of the server see the classes of the portal only when they are told to. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(RunThreads.class.getClassLoader());
            try {
                work.run();
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "a run of the optimiser could not be looked after", fault);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        };
    }

    @PreDestroy
    synchronized void stop() {
        if (working != null) {
            working.shutdownNow();
        }
        if (looking != null) {
            looking.shutdownNow();
        }
    }
}
