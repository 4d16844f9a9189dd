package no.ldo.differentiation.shadowing;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.JobDetails;

/** A job with what the caller has noted about it, oldest first. */
public record ShadowedJob(JobDetails job, List<NoteRow> notes) implements Serializable {
    public ShadowedJob {
        notes = List.copyOf(notes);
    }
}
