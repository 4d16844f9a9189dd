package no.ldo.differentiation.suggesting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.NullableUuid;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A run of the optimiser for positions of the portal. It never changes; another try is another suggestion. */
@Entity
@Table(name = "suggestion")
class Suggestion {
    private static final int MOST_SECONDS_FOR_ONE = 5;

    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "run_id", nullable = false)
    private UUID runId;

    @Column(name = "made_by", nullable = false)
    private UUID madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Variant variant;

    @Column(name = "keeps_placed", nullable = false)
    private boolean keepsPlaced;

    @Column(name = "time_limit_seconds", nullable = false)
    private int timeLimitSeconds;

    @Column(nullable = false)
    private long seed;

    @Convert(converter = NullableUuid.class)
    @Column(name = "based_on")
    private @Nullable UUID basedOn;

    @Column(nullable = false)
    private IdList positions;

    @Column(nullable = false)
    private IdList tasks;

    @Column(nullable = false)
    private IdList excluded;

    @Column(nullable = false)
    private Patterns patterns;

    protected Suggestion() {}

    Suggestion(Asked asked, MadeProblem made, UUID runId, UUID madeBy, Instant madeAt) {
        this.id = asked.command().id();
        this.organisation = asked.organisation();
        this.runId = runId;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.variant = asked.question().variant();
        this.keepsPlaced = asked.command().keepPlaced();
        this.timeLimitSeconds = asked.command().seconds();
        this.seed = asked.command().seed();
        this.basedOn = asked.basedOn();
        this.positions = new IdList(made.positions());
        this.tasks = new IdList(made.tasks());
        this.patterns = Patterns.of(made.problem());
        this.excluded = pairs(asked.question().unwanted());
    }

    /**
     * What was asked.
     *
     * @param basedOn the suggestion of which it is another try, or null
     */
    record Asked(
            OrganisationNumber organisation,
            AskSuggestion command,
            Question question,
            @Nullable UUID basedOn) {}

    private static IdList pairs(Collection<Unwanted> unwanted) {
        List<UUID> ids = new ArrayList<>();
        unwanted.forEach(one -> {
            ids.add(one.position());
            ids.add(one.task());
        });
        return new IdList(ids);
    }

    /** What a person did not want. */
    Set<Unwanted> unwanted() {
        Set<Unwanted> unwanted = new HashSet<>();
        for (int at = 0; at + 1 < excluded.ids().size(); at += 2) {
            unwanted.add(new Unwanted(excluded.ids().get(at), excluded.ids().get(at + 1)));
        }
        return unwanted;
    }

    /** The same asked again under another id. */
    AskSuggestion again(UUID fresh) {
        return new AskSuggestion(fresh, positions.ids(), keepsPlaced, timeLimitSeconds, seed);
    }

    /** As long and with the same locks for one of its positions, under another id; the answer is waited for. */
    AskSuggestion again(UUID fresh, UUID position) {
        return new AskSuggestion(
                fresh, List.of(position), keepsPlaced, Math.min(timeLimitSeconds, MOST_SECONDS_FOR_ONE), seed);
    }

    UUID id() {
        return id;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    UUID runId() {
        return runId;
    }

    Instant madeAt() {
        return madeAt;
    }

    Variant variant() {
        return variant;
    }

    boolean keepsPlaced() {
        return keepsPlaced;
    }

    int timeLimitSeconds() {
        return timeLimitSeconds;
    }

    @Nullable
    UUID basedOn() {
        return basedOn;
    }

    List<UUID> positions() {
        return positions.ids();
    }

    Patterns patterns() {
        return patterns;
    }

    List<UUID> tasks() {
        return tasks.ids();
    }
}
