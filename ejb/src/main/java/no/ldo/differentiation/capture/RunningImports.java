package no.ldo.differentiation.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** How far the files are that are being stored on this server right now. */
@ApplicationScoped
class RunningImports {
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();

    private record Running(UUID account, ImportProgress progress) {}

    /** Takes the file in until {@link #end}. @return false when it is being stored already */
    boolean begin(UUID file, UUID account) {
        return running.putIfAbsent(file, new Running(account, new ImportProgress(0, 0))) == null;
    }

    /** Takes the number of tasks that are sent so far. */
    IntConsumer teller(UUID file, UUID account, int all) {
        return done -> running.put(file, new Running(account, new ImportProgress(done, all)));
    }

    void end(UUID file) {
        running.remove(file);
    }

    /** Null when the file is not being stored, or not by this account. */
    @Nullable
    ImportProgress of(UUID file, UUID account) {
        Running found = running.get(file);
        return found == null || !found.account().equals(account) ? null : found.progress();
    }
}
