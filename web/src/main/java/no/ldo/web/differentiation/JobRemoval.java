package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.jobs.JobRemovalService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.Urls;

/** Takes away a job that was begun by mistake. */
@Named
@RequestScoped
public class JobRemoval {
    @Inject
    private ActingFor actingFor;

    @Inject
    private JobRemovalService jobs;

    @Inject
    private JobPage page;

    @Inject
    private Messages messages;

    private int seenVersion;

    @PostConstruct
    void load() {
        seenVersion = page.getJob().version();
    }

    /** Removes it and leads to the list. */
    public void remove() {
        jobs.remove(actingFor.organisation(), page.getJob().id(), seenVersion);
        messages.done("differentiation", "job.removed", page.getJob().title());
        messages.leadOn(Urls.to("/differentiation/jobs"));
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int value) {
        seenVersion = value;
    }
}
