package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.occupations.Occupations;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

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

    /** Says that the tasks that are ticked belong together. */
    public void bind() {
        List<UUID> chosen = chosen();
        jobs.bind(actingFor.organisation(), job.id(), chosen);
        messages.done("differentiation", "together.bound", chosen.size());
        load();
    }

    /** Lets the tasks that are ticked stand alone. */
    public void unbind() {
        List<UUID> chosen = chosen();
        if (chosen.isEmpty()) {
            messages.refuse(null, "differentiation", "together.none");
            return;
        }
        jobs.unbind(actingFor.organisation(), job.id(), chosen);
        messages.done("differentiation", "together.unbound", chosen.size());
        load();
    }

    private List<UUID> chosen() {
        String[] ticked = Faces.getRequestParameterValues("together");
        return ticked == null
                ? List.of()
                : Stream.of(ticked).map(IdConverter::parse).toList();
    }

    public JobDetails getJob() {
        return job;
    }

    public String getUnitName() {
        return unitName;
    }

    /** Code and name of the occupation, or an empty text. */
    public String getOccupation() {
        String code = job.styrkCode();
        return code == null ? "" : Occupations.label(code);
    }

    public boolean isEditor() {
        return editor;
    }
}
