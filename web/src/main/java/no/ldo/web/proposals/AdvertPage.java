package no.ldo.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobRow;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.proposals.AdvertFile;
import no.ldo.differentiation.proposals.TaskProposalService;
import no.ldo.differentiation.proposals.TaskProposals;
import no.ldo.differentiation.proposals.TooManyReaders;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.ShowKept;
import org.jspecify.annotations.Nullable;

/**
 * Tasks from an advert: hand in a text, look at the proposed lines, store those that are confirmed. The text waits in the session
 * under the id of the address, and stands in the page for a login that has run out; nothing is stored before it is confirmed.
 */
@Named
@RequestScoped
public class AdvertPage {
    @Inject
    @FromAddress("job")
    private @Nullable UUID job;

    @Inject
    @FromAddress("text")
    private @Nullable UUID text;

    @Inject
    private ReadAdverts adverts;

    @Inject
    private ActingFor actingFor;

    @Inject
    private JobService jobs;

    @Inject
    private TaskProposalService proposals;

    @Inject
    private Messages messages;

    private AdvertForm form = new AdvertForm();
    private List<JobRow> choices = List.of();
    private @Nullable String title;
    private @Nullable Part upload;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        jobs.usualSupervision(organisation);
        if (job == null) {
            choices = jobs.list(organisation, PageRequest.of(1, PageRequest.LARGEST))
                    .items();
        } else {
            jobs.requireEditable(organisation, job);
            title = jobs.job(organisation, job).title();
            form.setJob(job);
        }
        form.setBatch(Ids.next());
        String written = ShowKept.written(FacesContext.getCurrentInstance(), "advert:read");
        String read = written == null ? adverts.text(text) : asRead(written);
        if (read != null && !read.isBlank()) {
            form.show(proposals.propose(organisation, AdvertFile.TEXT, read.getBytes(StandardCharsets.UTF_8)));
            keep(text, read);
        }
    }

    /** A browser posts each new line as two characters, and a text of the greatest length would have become too long. */
    private static String asRead(String posted) {
        return posted.replace("\r\n", "\n");
    }

    /** Reads what was pasted. */
    public void find() {
        String pasted = form.getText() == null ? "" : asRead(form.getText());
        show(AdvertFile.TEXT, pasted.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the file. */
    public void readFile() throws IOException {
        if (upload == null) {
            messages.refuse("file", "proposals", "chooseFile");
            return;
        }
        byte[] content;
        try (var in = upload.getInputStream()) {
            content = in.readNBytes(AdvertFile.LARGEST + 1);
        }
        show(AdvertFile.kindOf(content), content);
    }

    /** Leads on to the lines when the text can be read. */
    private void show(AdvertFile kind, byte[] content) {
        try {
            TaskProposals found = proposals.propose(actingFor.organisation(), kind, content);
            UUID id = Ids.next();
            keep(id, found.advertText());
            messages.leadOn("/proposals/advert?text=" + id + (job == null ? "" : "&job=" + job) + "&org="
                    + actingFor.organisation().digits() + "#found");
        } catch (TooManyReaders busy) {
            messages.refuse(null, "proposals", "busy");
        }
    }

    private void keep(@Nullable UUID id, String read) {
        if (id != null) {
            adverts.keep(id, read);
        }
    }

    /** Stores the lines that are ticked and leads to the job. */
    public void store() {
        if (form.getJob() == null) {
            messages.refuse("job", "proposals", "chooseJob");
            return;
        }
        List<String> lines = form.chosenLines();
        proposals.confirm(actingFor.organisation(), form.getJob(), form.getBatch(), lines);
        adverts.forget(text);
        messages.done("proposals", "stored", lines.size());
        messages.leadOn("/differentiation/job?id=" + form.getJob() + "&org="
                + actingFor.organisation().digits());
    }

    public AdvertForm getForm() {
        return form;
    }

    /** The jobs to choose from when the address names none. */
    public List<JobRow> getChoices() {
        return choices;
    }

    /** Of the job that the address names. */
    public @Nullable String getTitle() {
        return title;
    }

    public @Nullable UUID getJob() {
        return job;
    }

    public @Nullable Part getUpload() {
        return null;
    }

    public void setUpload(Part value) {
        upload = value;
    }
}
