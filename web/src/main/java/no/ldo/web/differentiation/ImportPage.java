package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.capture.CaptureService;
import no.ldo.differentiation.capture.CapturedRow;
import no.ldo.differentiation.capture.CapturedSheet;
import no.ldo.differentiation.capture.LinesShown.Which;
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

/** Tasks from a spreadsheet, for one job or for many: hand in, look, correct, store all or none. */
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

    @Inject
    private ImportAddress address;

    private @Nullable JobDetails job;
    private @Nullable CapturedSheet sheet;
    private @Nullable CapturedRow whole;
    private @Nullable Part upload;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        if (id == null) {
            jobs.usualFullTime(organisation);
        } else {
            jobs.requireEditable(organisation, id);
            job = jobs.job(organisation, id);
        }
        look();
    }

    /** A file that is stored already is missing, but a second press on "store" comes through to say so kindly. */
    private void look() {
        if (file == null) {
            return;
        }
        try {
            sheet = capture.look(actingFor.organisation(), id, file, address.lines());
            if (address.line() > 0) {
                whole = capture.line(actingFor.organisation(), id, file, address.line());
            }
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
        UUID handedIn = capture.handIn(actingFor.organisation(), id, content);
        Faces.redirect(address.of(id, handedIn, actingFor.getNumber()));
    }

    /** Says what the columns are. */
    public void chooseColumns() {
        List<String> keys = new ArrayList<>();
        for (CapturedSheet.Column column : opened().columns()) {
            String chosen = Faces.getRequestParameter("column-" + column.place());
            keys.add(chosen == null ? "" : chosen);
        }
        capture.chooseColumns(actingFor.organisation(), id, file, keys);
        messages.done("differentiation", "import.columns.saved");
        look();
    }

    /** Keeps what is said about the lines that the form shows. */
    public void correct() {
        opened();
        capture.correct(
                actingFor.organisation(),
                id,
                file,
                PostedLines.of(Faces.getRequest().getParameterMap()));
        messages.done("differentiation", "import.corrected");
        look();
    }

    /** Leaves out every line with something wrong. */
    public void leaveOutWrong() {
        opened();
        capture.leaveOutWrong(actingFor.organisation(), id, file);
        messages.done("differentiation", "import.leftOut");
        look();
    }

    /** Stores all tasks of the file and leads to the job, or to the jobs. */
    public void store() {
        if (file == null) {
            throw new NotVisible();
        }
        int added = capture.store(actingFor.organisation(), id, file);
        messages.done("differentiation", "import.done", added);
        messages.leadOn(id == null ? Paths.jobs(actingFor.organisation()) : Paths.job(actingFor.organisation(), id));
    }

    private CapturedSheet opened() {
        if (sheet == null) {
            throw new NotVisible();
        }
        return sheet;
    }

    /** Whether a file was handed in and is being looked at. */
    public boolean isPreview() {
        return file != null;
    }

    /** Whether the button that stores it stands on the page. */
    public boolean isStorable() {
        return sheet == null || sheet.complete();
    }

    /** Whether the file names the job of each task. */
    public boolean isMany() {
        return id == null;
    }

    /** The job that gets the tasks; null when the file names it line by line. */
    public @Nullable JobDetails getJob() {
        return job;
    }

    public @Nullable UUID getFile() {
        return file;
    }

    public @Nullable CapturedSheet getSheet() {
        return sheet;
    }

    /** The line whose cells are all shown, or null. */
    public @Nullable CapturedRow getWhole() {
        return whole;
    }

    /** Kinds of lines with how many there are of each. */
    public Map<Which, Integer> getKinds() {
        return sheet == null
                ? Map.of()
                : new EnumMap<>(Map.of(
                        Which.WRONG, sheet.sums().wrong(),
                        Which.REMARKED, sheet.sums().remarked(),
                        Which.LEFT_OUT, sheet.sums().leftOut(),
                        Which.ALL, sheet.sums().all()));
    }

    /** Titles of the jobs that are begun, the first ten by name. */
    public String getNewJobs() {
        List<String> titles = sheet == null ? List.of() : sheet.sums().newJobs();
        return String.join(", ", titles.subList(0, Math.min(10, titles.size()))) + (titles.size() > 10 ? " …" : "");
    }

    public @Nullable Part getUpload() {
        return null;
    }

    public void setUpload(Part value) {
        upload = value;
    }
}
