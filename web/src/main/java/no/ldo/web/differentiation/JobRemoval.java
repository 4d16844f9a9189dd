package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.jobs.JobContent;
import no.ldo.differentiation.jobs.JobRemovalService;
import no.ldo.shared.EditConflict;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.Urls;

/** Takes away a job that was begun by mistake, when it has what the person was told it has. */
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

    private JobContent content;
    private int seenVersion;
    private int seenTasks;
    private int seenNotes;

    @PostConstruct
    void load() {
        see(page.getJob().version());
    }

    private void see(int version) {
        content = jobs.goesWith(actingFor.organisation(), page.getJob().id());
        seenVersion = version;
        seenTasks = content.tasks();
        seenNotes = content.notes();
    }

    /** Removes it and leads to the list; asks anew, with what it has now, when that has changed. */
    public void remove() {
        JobContent seen = new JobContent(seenTasks, seenNotes);
        try {
            jobs.remove(actingFor.organisation(), page.getJob().id(), seenVersion, seen);
        } catch (EditConflict changed) {
            see(changed.currentVersion());
            messages.refuse(null, "differentiation", "job.remove.changed");
            return;
        }
        messages.done("differentiation", "job.removed", page.getJob().title());
        messages.leadOn(Urls.to("/differentiation/jobs"));
    }

    /** What would go with it now. */
    public JobContent getContent() {
        return content;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int value) {
        seenVersion = value;
    }

    public int getSeenTasks() {
        return seenTasks;
    }

    public void setSeenTasks(int value) {
        seenTasks = value;
    }

    public int getSeenNotes() {
        return seenNotes;
    }

    public void setSeenNotes(int value) {
        seenNotes = value;
    }
}
