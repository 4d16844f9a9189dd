package no.ldo.differentiation.jobs;

import java.io.Serializable;
import java.util.UUID;

/** A task of a job. */
public record TaskRow(UUID id, UUID jobId, TaskEntry entry, int version) implements Serializable {
    public int minutesAWeek() {
        return entry.rhythm().minutesAWeek();
    }
}
