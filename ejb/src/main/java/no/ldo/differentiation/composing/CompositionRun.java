package no.ldo.differentiation.composing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A run of the optimiser. It is queued, then worked on by the node that took it in, and ends finished, cancelled or failed; a
 * run that was cancelled before its turn never runs. What it finds on the way is noted, so that there is always a best so far.
 */
@Entity
@Table(name = "composition_run")
class CompositionRun {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "started_by", nullable = false)
    private UUID startedBy;

    @Column(nullable = false, length = 100)
    private String node;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RunState state;

    @Column(name = "instance_name", nullable = false, length = 200)
    private String instanceName;

    @Column(nullable = false)
    private long seed;

    @Column(name = "time_limit_seconds", nullable = false)
    private int timeLimitSeconds;

    @Column(name = "queued_at", nullable = false)
    private Instant queuedAt;

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "objective")
    private @Nullable Long objective;

    @Column(name = "bound")
    private @Nullable Long bound;

    @Column(nullable = false)
    private boolean proven;

    @Column(name = "reproducible")
    private @Nullable Boolean reproducible;

    @Column(nullable = false)
    private long iterations;

    @Column(name = "elapsed_millis", nullable = false)
    private long elapsedMillis;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(nullable = false)
    private String history = "";

    @Column(name = "sent_key", length = 64)
    private @Nullable String sentKey;

    @Column(name = "sent_body", length = 64)
    private @Nullable String sentBody;

    @Version
    @Column(nullable = false)
    private int version;

    protected CompositionRun() {}

    /** A run that waits for its turn. */
    CompositionRun(
            UUID id, OrganisationNumber organisation, UUID startedBy, String node, StartRun command, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.startedBy = startedBy;
        this.node = node;
        this.state = RunState.QUEUED;
        this.instanceName = command.request().problem().name();
        this.seed = command.request().seed();
        this.timeLimitSeconds = command.request().timeLimitSeconds();
        this.queuedAt = now;
        this.sentKey = command.once() == null ? null : command.once().key();
        this.sentBody = command.once() == null ? null : command.once().body();
    }

    /** Its turn has come. @return false when it is no longer waiting */
    boolean begin(Instant now) {
        if (state != RunState.QUEUED) {
            return false;
        }
        state = RunState.RUNNING;
        begunAt = now;
        return true;
    }

    /**
     * Notes the best so far of a run that is worked on. Nothing happens to one that has ended: what it ended with may have
     * been stored already, and this may be older.
     *
     * @return whether the run goes on
     */
    boolean note(Found found) {
        if (state != RunState.RUNNING) {
            return false;
        }
        keep(found);
        return true;
    }

    private void keep(Found found) {
        history = RunHistory.with(history, found);
        objective = found.objective();
        bound = found.bound() == Long.MAX_VALUE ? null : found.bound();
        proven = found.proven();
        iterations = found.iterations();
        elapsedMillis = found.elapsedMillis();
        answer = found.answer();
    }

    /** The optimiser has ended by itself; a run that was cancelled meanwhile stays cancelled, with this as its best. */
    void finish(Found found, boolean sameAgain, Instant now) {
        keep(found);
        if (state == RunState.RUNNING) {
            state = RunState.FINISHED;
            reproducible = sameAgain;
            endedAt = now;
        }
    }

    /** It cannot go on; nothing happens to a run that has ended. */
    void fail(Instant now) {
        end(RunState.FAILED, now);
    }

    /** Somebody wants no more of it. */
    void cancel(Instant now) {
        end(RunState.CANCELLED, now);
    }

    private void end(RunState how, Instant now) {
        if (!state.isEnded()) {
            state = how;
            endedAt = now;
            elapsedMillis = begunAt == null ? 0 : Duration.between(begunAt, now).toMillis();
        }
    }

    UUID id() {
        return id;
    }

    boolean startedBy(UUID account) {
        return startedBy.equals(account);
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    RunState state() {
        return state;
    }

    /** Whether the same was sent when the run was started. */
    boolean sentAs(SentOnce once) {
        return once.body().equals(sentBody);
    }

    RunShown shown() {
        return new RunShown(
                id,
                state,
                objective,
                bound,
                proven,
                reproducible,
                elapsedMillis,
                iterations,
                seed,
                answer,
                history,
                version);
    }
}
