package no.ldo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight people send the login form at the same moment. */
final class LoginBurst {
    static final int PEOPLE = 8;
    private static final int ROUNDS = 3;

    private LoginBurst() {}

    /** Time of the slowest of the eight in seconds, median of three times. */
    static double seconds(int port) throws InterruptedException, ExecutionException {
        double[] slowest = new double[ROUNDS];
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier together = new CyclicBarrier(PEOPLE);
                List<Callable<Double>> logins = new ArrayList<>();
                for (int number = 1; number <= PEOPLE; number++) {
                    int own = number;
                    logins.add(() -> login(port, own, together));
                }
                for (Future<Double> login : threads.invokeAll(logins)) {
                    slowest[round] = Math.max(slowest[round], login.get());
                }
            }
        } finally {
            threads.shutdown();
        }
        Arrays.sort(slowest);
        return Figures.median(slowest);
    }

    private static double login(int port, int number, CyclicBarrier together) throws Exception {
        try (Wire wire = new Wire(port)) {
            HtmlForm form = Visitor.form(wire);
            together.await();
            long begin = System.nanoTime();
            Visitor.signIn(wire, number, form);
            return (System.nanoTime() - begin) / 1e9;
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
