package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.OwnUnits;
import org.jspecify.annotations.Nullable;

/** Describe a job, new or anew. When somebody else was faster, both versions are shown. */
@Named
@RequestScoped
public class JobFormPage {
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
    private OwnUnits own;

    @Inject
    private Messages messages;

    private UUID fresh = Ids.next();
    private JobForm form = new JobForm();
    private List<SelectItem> unitItems = List.of();
    private @Nullable JobForm theirs;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        if (id == null) {
            form.setFullTimeHours(Hours.of(jobs.usualFullTime(organisation)));
            form.setUnit(own.only());
        } else {
            jobs.requireEditable(organisation, id);
            form = JobForm.of(jobs.job(organisation, id));
        }
        unitItems = own.items();
    }

    /** Stores it and leads to the job. */
    public void save() {
        OrganisationNumber organisation = actingFor.organisation();
        UUID job = id;
        if (job == null) {
            job = fresh;
            jobs.create(organisation, job, form.toCommand());
        } else if (!described(organisation, job)) {
            return;
        }
        messages.done("differentiation", "job.saved", form.getTitle());
        messages.leadOn(Paths.job(organisation, job));
    }

    private boolean described(OrganisationNumber organisation, UUID job) {
        try {
            jobs.describe(organisation, job, form.toCommand());
            return true;
        } catch (EditConflict faster) {
            theirs = JobForm.of(jobs.job(organisation, job));
            form.setVersion(theirs.getVersion());
            messages.refuseForConflict();
            return false;
        }
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable JobForm getTheirs() {
        return theirs;
    }

    public @Nullable String getTheirUnit() {
        return theirs == null ? null : units.nameOf(IdConverter.unit(theirs.getUnit()));
    }

    public JobForm getForm() {
        return form;
    }

    public List<SelectItem> getUnitItems() {
        return unitItems;
    }

    /** Id of a job that is new: the form posts it, so that the same post sent twice makes one job. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    public boolean isNewJob() {
        return id == null;
    }

    public @Nullable UUID getId() {
        return id;
    }
}
