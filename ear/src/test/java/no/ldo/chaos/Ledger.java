package no.ldo.chaos;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the portal has acknowledged to the clients. A line is written after the answer has come, never before. */
final class Ledger {
    /** Keys of hires, each written down once. */
    private final Queue<String> hires = new ConcurrentLinkedQueue<>();

    /** The newest acknowledged number by the step it was written into. */
    private final Map<String, Integer> newest = new ConcurrentHashMap<>();

    private final AtomicInteger texts = new AtomicInteger();
    private final Map<String, Integer> reasons = new ConcurrentSkipListMap<>();
    private final AtomicInteger storedUnheard = new AtomicInteger();
    private final Queue<Long> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    void hires(Iterable<String> keys) {
        keys.forEach(hires::add);
    }

    void text(String writer, int number) {
        newest.put(writer, number);
        texts.incrementAndGet();
    }

    /** What a page shows is as good as acknowledged. */
    void shown(String writer, int number) {
        newest.put(writer, number);
    }

    /** A request got no answer, or one that it failed: the client asks again. @param why in few words, counted by them */
    void failed(String why) {
        failures.add(System.nanoTime());
        reasons.merge(why, 1, Integer::sum);
    }

    /** A save that got no answer turns out to be stored. */
    void storedUnheard() {
        storedUnheard.incrementAndGet();
    }

    /** An answer that must never come. */
    void wrong(String what) {
        wrong.add(what);
    }

    Queue<String> hires() {
        return hires;
    }

    Map<String, Integer> newest() {
        return newest;
    }

    Queue<String> wrong() {
        return wrong;
    }

    int acknowledged() {
        return hires.size() + texts.get();
    }

    /** How many seconds after the given moment the last save failed; 0 when none did. */
    double lastFailureAfter(long nanoTime) {
        return failures.stream()
                .mapToDouble(at -> (at - nanoTime) / 1e9)
                .filter(seconds -> seconds > 0)
                .max()
                .orElse(0);
    }

    /** In one line. */
    String told() {
        return hires.size() + " hires and " + texts + " texts acknowledged, failed and asked again " + reasons
                + ", of these stored already " + storedUnheard;
    }
}
