package no.ldo.web.differentiation;

import java.time.LocalDate;
import java.util.UUID;
import no.ldo.differentiation.position.PartTimeNeed;
import no.ldo.differentiation.position.PartTimeTalk;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.SavePartTime;
import org.jspecify.annotations.Nullable;

/** What is typed about part-time; empty fields are null until they are sent. */
public class PartTimeForm {
    private int minutesAWeek;
    private int fullTimeMinutes;
    private @Nullable String need;
    private @Nullable LocalDate writtenOn;
    private PartTimeTalk.Kind talk = PartTimeTalk.Kind.NOT_YET;
    private @Nullable LocalDate talkedOn;
    private @Nullable String talkedWith;
    private @Nullable String said;
    private @Nullable String noRepresentatives;
    private int version;

    /** About the hours of a position, with nothing written yet. */
    static PartTimeForm about(PositionDraft position, LocalDate today) {
        PartTimeForm form = new PartTimeForm();
        form.seen(position);
        form.writtenOn = today;
        return form;
    }

    static PartTimeForm of(PartTimeNeed stored) {
        PartTimeForm form = new PartTimeForm();
        form.minutesAWeek = stored.minutesAWeek();
        form.fullTimeMinutes = stored.fullTimeMinutes();
        form.need = stored.need();
        form.writtenOn = stored.writtenOn();
        form.talk = stored.talk().kind();
        form.talkedOn = stored.talk().on();
        form.talkedWith = stored.talk().with();
        if (form.talk == PartTimeTalk.Kind.NO_REPRESENTATIVES) {
            form.noRepresentatives = stored.talk().said();
        } else {
            form.said = stored.talk().said();
        }
        form.version = stored.version();
        return form;
    }

    final void seen(PositionDraft position) {
        minutesAWeek = position.minutesAWeek();
        fullTimeMinutes = position.fullTimeMinutes();
    }

    SavePartTime toCommand(UUID position) {
        return new SavePartTime(
                position,
                minutesAWeek,
                fullTimeMinutes,
                text(need),
                writtenOn,
                talk,
                talkedOn,
                text(talkedWith),
                text(said),
                text(noRepresentatives),
                version);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public int getMinutesAWeek() {
        return minutesAWeek;
    }

    public void setMinutesAWeek(int value) {
        minutesAWeek = value;
    }

    public int getFullTimeMinutes() {
        return fullTimeMinutes;
    }

    public void setFullTimeMinutes(int value) {
        fullTimeMinutes = value;
    }

    public @Nullable String getNeed() {
        return need;
    }

    public void setNeed(String value) {
        need = value;
    }

    public @Nullable LocalDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(LocalDate value) {
        writtenOn = value;
    }

    public PartTimeTalk.Kind getTalk() {
        return talk;
    }

    public void setTalk(PartTimeTalk.Kind value) {
        talk = value;
    }

    public @Nullable LocalDate getTalkedOn() {
        return talkedOn;
    }

    public void setTalkedOn(LocalDate value) {
        talkedOn = value;
    }

    public @Nullable String getTalkedWith() {
        return talkedWith;
    }

    public void setTalkedWith(String value) {
        talkedWith = value;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(String value) {
        said = value;
    }

    public @Nullable String getNoRepresentatives() {
        return noRepresentatives;
    }

    public void setNoRepresentatives(String value) {
        noRepresentatives = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
