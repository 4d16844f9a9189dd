package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.position.PartTimeDetails;
import no.ldo.differentiation.position.PartTimeNeed;
import no.ldo.differentiation.position.PartTimeService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Why a position is part-time, and the discussion with the union representatives: written by HR, read by leaders. */
@Named
@RequestScoped
public class PartTimePage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PartTimeService partTime;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Messages messages;

    private PartTimeDetails details;
    private PartTimeForm form;
    private @Nullable PartTimeNeed theirs;
    private boolean editor;
    private @Nullable String untrue;

    @PostConstruct
    void load() {
        read();
        editor = caller.may(actingFor.organisation(), Role.HR_MANAGER);
        PartTimeNeed need = details.need();
        form = need == null ? PartTimeForm.about(details.position(), time.today()) : PartTimeForm.of(need);
        PartTimeNeed earlier = details.earlier();
        if (need == null && earlier != null) {
            form.setNeed(earlier.need());
        }
    }

    private void read() {
        if (id == null) {
            throw new NotVisible();
        }
        details = partTime.partTime(actingFor.organisation(), id);
        untrue = details.missing().stream()
                .filter(one -> one.key().endsWith("fullTimeIsThatOfAJob"))
                .findFirst()
                .map(messages::told)
                .orElse(null);
    }

    /** Stores it and leads back to the position. */
    public void save() {
        UUID position = details.position().id();
        try {
            partTime.write(actingFor.organisation(), form.toCommand(position));
        } catch (EditConflict faster) {
            read();
            theirs = details.need();
            form.seen(details.position());
            form.setVersion(theirs == null ? 0 : theirs.version());
            messages.refuseForConflict();
            return;
        } catch (RulesViolated broken) {
            form.seen(details.position());
            throw broken;
        }
        messages.done("differentiation", "partTime.saved");
        messages.leadOn(Paths.position(actingFor.organisation(), position));
    }

    /** What somebody else has written meanwhile; null when nobody has. */
    public @Nullable PartTimeNeed getTheirs() {
        return theirs;
    }

    public PartTimeDetails getDetails() {
        return details;
    }

    public PartTimeForm getForm() {
        return form;
    }

    /** Whether the position has less than full time, so that there is something to write. */
    public boolean isPartTime() {
        return details.position().minutesAWeek() < details.position().fullTimeMinutes();
    }

    /** What must be put right before anything can be written, in words; null when nothing must. */
    public @Nullable String getUntrue() {
        return untrue;
    }

    /** Whether the caller writes; others read. A form that was sent is heard though the hours have been changed meanwhile. */
    public boolean isWritten() {
        return editor && (Faces.getRequestParameter("partTime") != null || untrue == null && isPartTime());
    }

    /** Whether there is something to read for one who does not write. */
    public boolean isRead() {
        return !editor && untrue == null && isPartTime();
    }
}
