package no.ldo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The 80 people who have signed in: 32 HR managers, 32 leaders and 16 Nav mentors of the seed. */
final class Guests {
    static final int ALL = 80;

    /** Number of the account of the first leader. */
    static final int FIRST_LEADER = 33;

    enum Role {
        HR(0, 32),
        LEADER(32, 32),
        NAV(64, 16);

        private final int before;
        private final int size;

        Role(int before, int size) {
            this.before = before;
            this.size = size;
        }
    }

    private final List<Visitor> visitors;

    private Guests(List<Visitor> visitors) {
        this.visitors = visitors;
    }

    static Guests signIn(int port) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Visitor>> logins = new ArrayList<>();
            for (int number = 1; number <= ALL; number++) {
                int own = number;
                logins.add(() -> signIn(port, own));
            }
            List<Visitor> in = new ArrayList<>();
            for (Future<Visitor> one : threads.invokeAll(logins)) {
                in.add(one.get());
            }
            return new Guests(in);
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a login failed", cause);
        } finally {
            threads.shutdown();
        }
    }

    private static Visitor signIn(int port, int number) throws IOException {
        try (Wire wire = new Wire(port)) {
            return Visitor.signIn(wire, number);
        }
    }

    /** The one of that number; where a role has fewer, two workers share a session as a person has two tabs. */
    Visitor of(Role role, int number) {
        return visitors.get(role.before + number % role.size);
    }
}
