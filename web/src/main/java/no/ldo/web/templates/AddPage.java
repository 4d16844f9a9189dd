package no.ldo.web.templates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.templates.ChosenTasks;
import no.ldo.differentiation.templates.TemplateDetails;
import no.ldo.differentiation.templates.TemplateService;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Tasks of a template for a job that is there already. */
@Named("templateAddPage")
@RequestScoped
public class AddPage {
    @Inject
    @FromAddress("code")
    private @Nullable String code;

    @Inject
    @FromAddress("job")
    private @Nullable UUID jobId;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PageLanguage language;

    @Inject
    private TemplateService templates;

    @Inject
    private JobService jobs;

    @Inject
    private Messages messages;

    private UUID fresh = Ids.next();
    private JobDetails job;
    private TemplateDetails template;
    private TemplateForm form;

    @PostConstruct
    void load() {
        if (code == null || jobId == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        job = jobs.job(organisation, jobId);
        template = templates.template(organisation, language.getTag(), code);
        form = TemplateForm.of(template);
    }

    /** Adds the chosen tasks and leads to the job. */
    public void addTasks() {
        OrganisationNumber organisation = actingFor.organisation();
        ChosenTasks chosen = form.chosen(template.code(), language.getTag());
        templates.addTasks(organisation, job.id(), fresh, chosen);
        messages.done("templates", "add.done", chosen.tasks().size());
        messages.leadOn("/differentiation/job?id=" + job.id() + "&org=" + organisation.digits());
    }

    public JobDetails getJob() {
        return job;
    }

    public TemplateDetails getTemplate() {
        return template;
    }

    public TemplateForm getForm() {
        return form;
    }

    /** Id of the first task that is added: the form posts it, so that the same post sent twice adds once. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }
}
