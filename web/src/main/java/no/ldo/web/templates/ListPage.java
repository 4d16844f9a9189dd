package no.ldo.web.templates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.templates.TemplateRow;
import no.ldo.differentiation.templates.TemplateService;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;
import no.ldo.web.shared.PageLanguage;
import org.jspecify.annotations.Nullable;

/** The job templates, to make a job of one or, with a job in the address, to take tasks from one into that job. */
@Named("templateListPage")
@RequestScoped
public class ListPage {
    @Inject
    @FromAddress("job")
    private @Nullable UUID job;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PageLanguage language;

    @Inject
    private Listing listing;

    @Inject
    private TemplateService templates;

    @Inject
    private JobService jobs;

    private List<TemplateRow> rows = List.of();
    private @Nullable String jobTitle;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        String search = listing.request(1).search();
        rows = templates.list(organisation, language.getTag(), search == null ? "" : search);
        if (job != null) {
            jobTitle = jobs.job(organisation, job).title();
        }
    }

    /** Where the line of a template leads. */
    public String path(TemplateRow row) {
        return job == null
                ? "/templates/template?code=" + row.code()
                : "/templates/add?code=" + row.code() + "&job=" + job;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    /** The job that is to get tasks, or null when a new one is to be made. */
    public @Nullable UUID getJob() {
        return job;
    }

    public @Nullable String getJobTitle() {
        return jobTitle;
    }
}
