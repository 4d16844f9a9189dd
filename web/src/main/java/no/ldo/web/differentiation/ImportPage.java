package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.UUID;
import no.ldo.differentiation.capture.CaptureService;
import no.ldo.differentiation.capture.CapturedSheet;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.spreadsheet.Sheets;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Tasks from a spreadsheet: hand in, look at every line, store all or none. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    @FromAddress("file")
    private @Nullable UUID file;

    @Inject
    private ActingFor actingFor;

    @Inject
    private JobService jobs;

    @Inject
    private CaptureService capture;

    @Inject
    private Messages messages;

    private JobDetails job;
    private @Nullable CapturedSheet sheet;
    private @Nullable Part upload;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        jobs.requireEditable(organisation, id);
        job = jobs.job(organisation, id);
        if (file != null) {
            look(organisation, id, file);
        }
    }

    /** A file that is stored already is missing, but a second press on "store" comes through to say so kindly. */
    private void look(OrganisationNumber organisation, UUID wanted, UUID handedIn) {
        try {
            sheet = capture.look(organisation, wanted, handedIn);
        } catch (NotVisible stored) {
            if (!Faces.isPostback()) {
                throw stored;
            }
        }
    }

    /** Takes the file and leads to the page that shows its lines. */
    public void handIn() throws IOException {
        if (upload == null) {
            messages.refuse("file", "differentiation", "import.chooseFile");
            return;
        }
        byte[] content;
        try (var in = upload.getInputStream()) {
            content = in.readNBytes(Sheets.LARGEST_FILE + 1);
        }
        UUID handedIn = capture.handIn(actingFor.organisation(), job.id(), content);
        Faces.redirect("/differentiation/import?id=%s&file=%s&org=%s", job.id(), handedIn, actingFor.getNumber());
    }

    /** Stores all tasks of the file and leads to the job. */
    public void store() {
        if (file == null) {
            throw new NotVisible();
        }
        int before = job.tasks().size();
        capture.store(actingFor.organisation(), job.id(), file);
        int added = jobs.job(actingFor.organisation(), job.id()).tasks().size() - before;
        messages.done("differentiation", "import.done", added);
        messages.leadOn(Paths.job(actingFor.organisation(), job.id()));
    }

    /** Whether a file was handed in and is being looked at. */
    public boolean isPreview() {
        return file != null;
    }

    /** Whether the button that stores it stands on the page. */
    public boolean isStorable() {
        return sheet == null || sheet.complete();
    }

    public JobDetails getJob() {
        return job;
    }

    public @Nullable CapturedSheet getSheet() {
        return sheet;
    }

    public @Nullable Part getUpload() {
        return null;
    }

    public void setUpload(Part value) {
        upload = value;
    }
}
