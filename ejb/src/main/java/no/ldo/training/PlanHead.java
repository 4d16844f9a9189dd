package no.ldo.training;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A plan without its content: for whom, for what, when and how far approved. */
public record PlanHead(
        UUID id,
        OrganisationNumber organisation,
        UnitId unit,
        String unitName,
        Position position,
        PersonInPlan participant,
        @Nullable PersonInPlan workplaceMentor,
        Times times,
        int revision)
        implements Serializable {

    /** The approved version that is trained for. */
    public record Position(UUID id, int version, String title) implements Serializable {}

    /** Somebody the plan names. */
    public record PersonInPlan(UUID accountId, String name) implements Serializable {}

    /** Period, opening and approvals. */
    public record Times(
            @Nullable LocalDate begins, @Nullable LocalDate ends, Instant openedAt, PlanApprovals approvals)
            implements Serializable {}

    /** As the query reads it. */
    public PlanHead(
            UUID id,
            OrganisationNumber organisation,
            UnitId unit,
            String unitName,
            UUID positionId,
            int positionVersion,
            String positionTitle,
            UUID participantId,
            String participantName,
            @Nullable UUID mentorId,
            @Nullable String mentorName,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            Instant openedAt,
            @Nullable Instant participantApproved,
            @Nullable Instant leaderApproved,
            @Nullable Instant navApproved,
            int revision) {
        this(
                id,
                organisation,
                unit,
                unitName,
                new Position(positionId, positionVersion, positionTitle),
                new PersonInPlan(participantId, participantName),
                mentorId == null || mentorName == null ? null : new PersonInPlan(mentorId, mentorName),
                new Times(begins, ends, openedAt, new PlanApprovals(participantApproved, leaderApproved, navApproved)),
                revision);
    }

    /** Where it is on a day. */
    public PlanState state(LocalDate day) {
        return PlanState.on(day, times.approvals(), times.begins(), times.ends());
    }
}
