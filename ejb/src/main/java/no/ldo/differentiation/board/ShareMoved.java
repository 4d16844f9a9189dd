package no.ldo.differentiation.board;

import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A position does a task on other days than before; on none when the task went back to its job. */
public record ShareMoved(OrganisationNumber organisation, UUID subjectId, UUID task, Weekdays days, int positionMinutes)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "position";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "act",
                "SHARE_MOVED",
                "task",
                task.toString(),
                "days",
                Integer.toString(days.bits()),
                "minutes",
                Integer.toString(positionMinutes));
    }
}
