package no.ldo.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** The workers of one kind of work, each with a connection and a session of his own, kept from round to round. */
final class Crew implements AutoCloseable {
    private static final long[] NONE = {};

    private final Work work;
    private final Processes processes;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Work.Worker> workers = new ArrayList<>();

    Crew(Work work, int size, int port, Processes processes) throws IOException {
        this.work = work;
        this.processes = processes;
        for (int number = 0; number < size; number++) {
            Wire wire = new Wire(port);
            wires.add(wire);
            workers.add(work.start().worker(number, wire));
        }
    }

    Work work() {
        return work;
    }

    /** So many of them work for so long, each sending the next request when the answer has come. */
    Figures run(int connections, Duration span) throws InterruptedException, IOException {
        for (int number = 0; number < connections; number++) {
            workers.get(number).prepare(wires.get(number));
        }
        String loadBefore = Processes.load();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long cpu = processes.cpuMillis();
            long compiler = processes.compilerMillis();
            long begin = System.nanoTime();
            long end = begin + span.toNanos();
            List<Callable<Part>> parts = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                int own = number;
                parts.add(() -> part(workers.get(own), wires.get(own), end));
            }
            List<Future<Part>> done = threads.invokeAll(parts);
            long wall = (System.nanoTime() - begin) / 1_000_000;
            long cpuUsed = processes.cpuMillis() - cpu;
            long compilerUsed = processes.compilerMillis() - compiler;
            for (int number = 0; number < connections; number++) {
                workers.get(number).finish(wires.get(number));
            }
            return sum(
                    done,
                    new Figures(work.name(), connections, NONE, wall, cpuUsed, compilerUsed, 0, 0, "", loadBefore));
        } finally {
            threads.shutdown();
        }
    }

    private record Part(long[] nanos, long bytes, int errors, String firstError) {}

    private static Part part(Work.Worker worker, Wire wire, long end) {
        LongStream.Builder nanos = LongStream.builder();
        long bytes = 0;
        int errors = 0;
        String firstError = "";
        for (long now = System.nanoTime(); now < end; ) {
            try {
                Answer answer = worker.once(wire);
                bytes += answer.body().length;
                long after = System.nanoTime();
                nanos.add(after - now);
                now = after;
            } catch (IOException | RuntimeException wrong) {
                errors++;
                firstError = firstError.isEmpty() ? wrong.toString() : firstError;
                now = System.nanoTime();
            }
        }
        return new Part(nanos.build().toArray(), bytes, errors, firstError);
    }

    private static Figures sum(List<Future<Part>> done, Figures load) throws InterruptedException {
        LongStream all = LongStream.empty();
        long bytes = 0;
        int errors = 0;
        String firstError = "";
        for (Future<Part> one : done) {
            Part part = result(one);
            all = LongStream.concat(all, LongStream.of(part.nanos()));
            bytes += part.bytes();
            errors += part.errors();
            firstError = firstError.isEmpty() ? part.firstError() : firstError;
        }
        return load.with(all.sorted().toArray(), bytes, errors, firstError);
    }

    private static Part result(Future<Part> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
