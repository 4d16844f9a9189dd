package no.ldo.web.shadowing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.shadowing.NoteRow;
import no.ldo.differentiation.shadowing.ShadowedJob;
import no.ldo.differentiation.shadowing.ShadowingService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Follow a colleague in a job and note what is done. Its script does the same with the clock of the phone and sends when
 * there is a line; these acts are for browsers without it.
 */
@Named
@RequestScoped
public class ListPage {
    @Inject
    @FromAddress("job")
    private @Nullable UUID job;

    @Inject
    private ActingFor actingFor;

    @Inject
    private ShadowingService shadowing;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private JobDetails details;
    private List<ShownDay> days = List.of();
    private @Nullable ShownNote running;
    private @Nullable String name;
    private UUID fresh = Ids.next();
    private boolean editor;
    private String place = "";

    @PostConstruct
    void load() {
        if (job == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        ShadowedJob found = shadowing.notes(organisation, job);
        List<NoteRow> notes = found.notes();
        details = found.job();
        days = ShownDay.of(notes);
        running = notes.stream()
                .filter(NoteRow::running)
                .reduce((earlier, later) -> later)
                .map(ShownNote::of)
                .orElse(null);
        editor = caller.may(organisation, Role.HR_MANAGER);
        place = job + "." + hashed(caller.accountId());
    }

    /** Nobody who looks into the browser reads who has signed in there. */
    private static String hashed(UUID account) {
        return UUID.nameUUIDFromBytes(("shadowing " + account).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Begins what was written. */
    public void start() {
        begin(name);
    }

    /** Begins one of the job's tasks. */
    public void startKnown(@Nullable String task) {
        begin(task);
    }

    private void begin(@Nullable String work) {
        if (work == null || work.isBlank()) {
            messages.refuse("name", "shadowing", "name.missing");
            return;
        }
        shadowing.start(actingFor.organisation(), details.id(), fresh, work.strip());
        messages.done("shadowing", "started", work.strip());
        again();
    }

    /** Ends what is being watched. */
    public void stop() {
        shadowing.stop(actingFor.organisation(), details.id());
        messages.done("shadowing", "stopped");
        again();
    }

    /** Takes an observation away. */
    public void remove(@Nullable String note) {
        shadowing.remove(actingFor.organisation(), details.id(), IdConverter.parse(note));
        messages.done("shadowing", "removed");
        again();
    }

    private void again() {
        name = null;
        fresh = Ids.next();
        load();
    }

    public JobDetails getDetails() {
        return details;
    }

    public List<ShownDay> getDays() {
        return days;
    }

    public @Nullable ShownNote getRunning() {
        return running;
    }

    /** The rows that the script copies. */
    public ShownNote getBlank() {
        return ShownNote.BLANK;
    }

    public boolean isEditor() {
        return editor;
    }

    /** Under which the browser keeps what is not sent yet: the job, and the account without telling which. */
    public String getPlace() {
        return place;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    /** Id of the next observation: the form posts it, so that the same post sent twice makes one. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }
}
