package no.ldo.differentiation.shadowing;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.JobDetails;

/** A job with what everybody has seen in it, put together to tasks that nobody has confirmed yet. */
public record ReviewedJob(JobDetails job, List<ProposedTask> proposals) implements Serializable {
    public ReviewedJob {
        proposals = List.copyOf(proposals);
    }
}
