package no.ldo.web.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What is written about a meeting. */
public class MeetingForm {
    private UUID id;
    private int version;
    private boolean recorded;
    private UUID own = Ids.next();
    private @Nullable LocalDate on;
    private @Nullable LocalDate to;
    private @Nullable LocalDate heldOn;
    private @Nullable String minutes;
    private @Nullable LocalDate nextOn;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Whether somebody else was seen to have recorded the meeting: what is written here is added beside it. */
    public boolean isRecorded() {
        return recorded;
    }

    public void setRecorded(boolean recorded) {
        this.recorded = recorded;
    }

    /** Id for minutes that are added beside somebody else's. */
    public UUID getOwn() {
        return own;
    }

    public void setOwn(UUID own) {
        this.own = own;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
