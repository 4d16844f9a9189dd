package no.ldo.web.inclusion;

import java.io.Serializable;
import java.time.LocalDate;
import no.ldo.inclusion.Answer;
import no.ldo.inclusion.Employment;
import no.ldo.inclusion.HireChange;
import no.ldo.inclusion.HireShown;
import no.ldo.inclusion.RecordHire;
import org.jspecify.annotations.Nullable;

/** What is written about one hire. The answer is never filled in beforehand. */
public class HireForm implements Serializable {
    private @Nullable String hireId;
    private @Nullable LocalDate hiredOn;
    private @Nullable String unit;
    private @Nullable Employment employment;
    private @Nullable Answer answer;
    private int version;

    static HireForm of(HireShown hire) {
        HireForm form = new HireForm();
        form.hiredOn = hire.hiredOn();
        form.unit = hire.unit();
        form.employment = hire.employment();
        form.version = hire.version();
        return form;
    }

    @SuppressWarnings("NullAway")
    RecordHire toCommand() {
        return new RecordHire(hireId, hiredOn, unit, employment, answer);
    }

    @SuppressWarnings("NullAway")
    HireChange toChange() {
        return new HireChange(hiredOn, unit, employment, answer, version);
    }

    public @Nullable String getHireId() {
        return hireId;
    }

    public void setHireId(@Nullable String value) {
        hireId = value == null ? null : value.strip();
    }

    public @Nullable LocalDate getHiredOn() {
        return hiredOn;
    }

    public void setHiredOn(@Nullable LocalDate value) {
        hiredOn = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value;
    }

    public @Nullable Employment getEmployment() {
        return employment;
    }

    public void setEmployment(@Nullable Employment value) {
        employment = value;
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable Answer value) {
        answer = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
