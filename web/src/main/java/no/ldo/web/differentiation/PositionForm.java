package no.ldo.web.differentiation;

import java.io.Serializable;
import java.math.BigDecimal;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** What is written about a tailored position. Full time is written in hours. */
public class PositionForm implements Serializable {
    private @Nullable String title;
    private @Nullable String unit;
    private @Nullable String purpose;
    private BigDecimal fullTimeHours = new BigDecimal("37.5");
    private int mentorMinutes;
    private int version;

    static PositionForm of(PositionDraft position) {
        PositionForm form = new PositionForm();
        form.title = position.title();
        form.unit = position.unit().toString();
        form.purpose = position.purpose();
        form.fullTimeHours = Hours.of(position.fullTimeMinutes());
        form.mentorMinutes = position.mentorMinutes();
        form.version = position.version();
        return form;
    }

    SavePosition toCommand() {
        return new SavePosition(
                title == null ? "" : title,
                IdConverter.unit(unit),
                purpose == null ? "" : purpose,
                Hours.minutes(fullTimeHours),
                mentorMinutes,
                version);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(String value) {
        purpose = value;
    }

    public BigDecimal getFullTimeHours() {
        return fullTimeHours;
    }

    public void setFullTimeHours(BigDecimal value) {
        fullTimeHours = value;
    }

    public int getMentorMinutes() {
        return mentorMinutes;
    }

    public void setMentorMinutes(int value) {
        mentorMinutes = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
