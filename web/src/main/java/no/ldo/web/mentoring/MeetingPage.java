package no.ldo.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.mentoring.AddMinutes;
import no.ldo.mentoring.MeetingDetails;
import no.ldo.mentoring.MeetingRow;
import no.ldo.mentoring.MeetingService;
import no.ldo.mentoring.PlanMeeting;
import no.ldo.mentoring.RecordMeeting;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.TimeSource;
import no.ldo.training.PlanHead;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A person's follow-up meetings: plan the first one, move the planned one, write minutes and plan the next. */
@Named
@RequestScoped
public class MeetingPage {
    @Inject
    @FromAddress("plan")
    private @Nullable UUID planId;

    @Inject
    private MeetingService meetings;

    @Inject
    private Messages messages;

    @Inject
    private TimeSource time;

    private MeetingForm form = new MeetingForm();
    private PlanHead plan;
    private List<MeetingRow> held;
    private @Nullable MeetingRow planned;
    private boolean overdue;
    private @Nullable MeetingRow theirs;

    @PostConstruct
    void load() {
        if (planId == null) {
            throw new NotVisible();
        }
        MeetingDetails details = meetings.meetings(planId);
        plan = details.plan();
        held = details.held();
        planned = details.meeting();
        overdue = planned != null && planned.overdue(time.today());
        form.setId(planned == null ? Ids.next() : planned.id());
        form.setVersion(planned == null ? 0 : planned.version());
        form.setHeldOn(time.today());
        form.setTo(planned == null ? null : planned.plannedOn());
        if ("true".equals(Faces.getRequestParameter("record:recorded"))) {
            addingBeside(Faces.getRequestParameter("record:meeting"));
        }
    }

    /** The person was told before that somebody else has recorded the meeting; it stays so when what was sent is refused. */
    private void addingBeside(@Nullable String meeting) {
        theirs = held.stream()
                .filter(row -> row.id().toString().equals(meeting))
                .findFirst()
                .orElse(null);
        form.setRecorded(theirs != null);
    }

    public String plan() {
        meetings.plan(new PlanMeeting(form.getId(), plan.id(), required(form.getOn())));
        messages.done("mentoring", "meeting.planned");
        return here();
    }

    public @Nullable String move() {
        try {
            meetings.move(form.getId(), form.getVersion(), required(form.getTo()));
        } catch (EditConflict faster) {
            return showTheirs();
        }
        messages.done("mentoring", "meeting.moved");
        return here();
    }

    public @Nullable String record() {
        String minutes = form.getMinutes() == null ? "" : form.getMinutes();
        LocalDate heldOn = required(form.getHeldOn());
        try {
            if (form.isRecorded()) {
                meetings.addMinutes(new AddMinutes(form.getOwn(), plan.id(), heldOn, minutes));
            } else {
                meetings.record(new RecordMeeting(form.getId(), form.getVersion(), heldOn, minutes, form.getNextOn()));
            }
        } catch (EditConflict faster) {
            return showTheirs();
        }
        messages.done("mentoring", "meeting.recorded");
        return here();
    }

    /**
     * Somebody else has moved or recorded the meeting: both versions are shown, and the person chooses. Minutes that are stored
     * stand; own ones can be added beside them.
     */
    private @Nullable String showTheirs() {
        theirs = Stream.concat(held.stream(), Stream.ofNullable(planned))
                .filter(row -> row.id().equals(form.getId()))
                .findFirst()
                .orElseThrow(NotVisible::new);
        form.setVersion(theirs.version());
        form.setRecorded(theirs.heldOn() != null);
        if (form.isRecorded()) {
            messages.refuse(null, "mentoring", "meeting.recordedMeanwhile");
        } else {
            messages.refuseForConflict();
        }
        return null;
    }

    private static boolean posted(String form) {
        return Faces.getRequestParameter(form) != null;
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("the page requires the day");
        }
        return day;
    }

    private String here() {
        return "/mentoring/meeting?faces-redirect=true&plan=" + plan.id() + "&org="
                + plan.organisation().digits();
    }

    /** What somebody else has stored about the meeting; null when nobody has. */
    public @Nullable MeetingRow getTheirs() {
        return theirs;
    }

    /** Whether the first meeting can be planned; a form that was sent is heard though somebody else was faster. */
    public boolean isFirst() {
        return planned == null || posted("first");
    }

    /** Whether the planned meeting can be recorded or moved; likewise. */
    public boolean isNext() {
        return planned != null || posted("record") || posted("move");
    }

    public MeetingForm getForm() {
        return form;
    }

    public PlanHead getPlan() {
        return plan;
    }

    public List<MeetingRow> getHeld() {
        return held;
    }

    public @Nullable MeetingRow getPlanned() {
        return planned;
    }

    public boolean isOverdue() {
        return overdue;
    }
}
