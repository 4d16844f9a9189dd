package no.ldo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.local.LiveHeap;

/** 2,000 sessions of five pages: how much heap does each keep? */
final class Sessions {
    static final int COUNT = 2_000;
    private static final int FIRST_PERSON = 81;
    private static final int PEOPLE = 32;
    private static final int AT_ONCE = 8;

    private Sessions() {}

    /** The accounts whose password is cheap to check, for SQL. */
    static String loginNames() {
        return IntStream.range(FIRST_PERSON, FIRST_PERSON + PEOPLE)
                .mapToObj(number -> "'person" + number + "@bench.example'")
                .collect(Collectors.joining(","));
    }

    /** KB for each session. */
    static double kilobytesEach(Bed bed) throws IOException, InterruptedException {
        open(bed, PEOPLE);
        long before = LiveHeap.bytes(bed.serverPid());
        open(bed, COUNT);
        return (LiveHeap.bytes(bed.serverPid()) - before) / 1024.0 / COUNT;
    }

    private static void open(Bed bed, int count) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Void>> parts = new ArrayList<>();
            for (int part = 0; part < AT_ONCE; part++) {
                parts.add(() -> visit(bed, count / AT_ONCE));
            }
            for (Future<Void> part : threads.invokeAll(parts)) {
                part.get();
            }
        } catch (ExecutionException cause) {
            throw new IllegalStateException(cause);
        } finally {
            threads.shutdown();
        }
    }

    private static Void visit(Bed bed, int count) throws IOException {
        String org = "?org=" + bed.organisation();
        try (Wire wire = new Wire(bed.port())) {
            for (int session = 0; session < count; session++) {
                Visitor visitor = Visitor.signIn(wire, FIRST_PERSON + session % PEOPLE);
                visitor.get(wire, "/" + org).expect("<h1>Oversikt");
                visitor.get(wire, "/differentiation/jobs" + org).expect("Stilling 001");
                visitor.get(wire, "/differentiation/position" + org + "&id=" + Ids.of(10, 61 + session % 20))
                        .expect("<h1>Assistent");
                visitor.get(wire, "/inclusion/record" + org).expect("id=\"hire:hireId\"");
                visitor.get(wire, Works.board(bed.organisation(), session % 60)).expect(Works.BOARD_FORM);
            }
        }
        return null;
    }
}
