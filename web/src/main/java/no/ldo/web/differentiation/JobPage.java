package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A job with its tasks. */
@Named
@RequestScoped
public class JobPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private JobService jobs;

    @Inject
    private UnitChoice units;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private JobDetails job;
    private String unitName;
    private boolean editor;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        job = jobs.job(actingFor.organisation(), id);
        unitName = units.nameOf(job.unit());
        editor = caller.may(actingFor.organisation(), Role.HR_MANAGER);
    }

    /** Takes a task away. */
    public void remove(TaskRow task) {
        jobs.removeTask(actingFor.organisation(), task.id(), task.version());
        messages.done("differentiation", "task.removed", task.entry().name());
        load();
    }

    public JobDetails getJob() {
        return job;
    }

    public String getUnitName() {
        return unitName;
    }

    public boolean isEditor() {
        return editor;
    }
}
