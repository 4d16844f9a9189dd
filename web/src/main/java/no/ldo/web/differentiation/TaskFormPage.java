package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Describe a task of a job, new or anew. When somebody else was faster, both versions are shown. */
@Named
@RequestScoped
public class TaskFormPage {
    @Inject
    @FromAddress("job")
    private @Nullable UUID job;

    @Inject
    @FromAddress("task")
    private @Nullable UUID task;

    @Inject
    private ActingFor actingFor;

    @Inject
    private JobService jobs;

    @Inject
    private Messages messages;

    @Inject
    private TaskAdvice adviser;

    private JobDetails details;
    private UUID fresh = Ids.next();
    private TaskForm form;
    private @Nullable TaskForm theirs;
    private Map<String, List<String>> advice = Map.of();

    @PostConstruct
    void load() {
        if (job == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        jobs.requireEditable(organisation, job);
        details = jobs.job(organisation, job);
        form = task == null ? new TaskForm(jobs.usualSupervision(organisation)) : TaskForm.of(described());
        if (task != null) {
            advice = adviser.on(described().entry());
        }
    }

    private TaskRow described() {
        return details.tasks().stream()
                .filter(row -> row.id().equals(task))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Stores it and leads to the job. */
    public void save() {
        OrganisationNumber organisation = actingFor.organisation();
        if (task == null) {
            jobs.addTask(organisation, details.id(), fresh, form.toEntry());
        } else if (!described(organisation)) {
            return;
        }
        messages.done("differentiation", "task.saved", form.getName());
        messages.leadOn(Paths.job(organisation, details.id()));
    }

    private boolean described(OrganisationNumber organisation) {
        try {
            jobs.describeTask(organisation, task, form.toEntry(), form.getVersion());
            return true;
        } catch (EditConflict faster) {
            details = jobs.job(organisation, details.id());
            theirs = TaskForm.of(described());
            form.setVersion(theirs.getVersion());
            messages.refuseForConflict();
            return false;
        }
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable TaskForm getTheirs() {
        return theirs;
    }

    public JobDetails getDetails() {
        return details;
    }

    public TaskForm getForm() {
        return form;
    }

    /** Advice by the name of the field that it is about. */
    public Map<String, List<String>> getAdvice() {
        return advice;
    }

    public WorkFamily[] getFamilies() {
        return WorkFamily.values();
    }

    /** Id of a task that is new: the form posts it, so that the same post sent twice makes one task. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    public boolean isNewTask() {
        return task == null;
    }
}
