package no.ldo.web.differentiation;

import java.io.Serializable;
import java.math.BigDecimal;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.occupations.Occupations;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** What is written about a job. Full time is written in hours. */
public class JobForm implements Serializable {

    private @Nullable String title;
    private @Nullable String unit;
    private @Nullable String styrkCode;
    private BigDecimal fullTimeHours = new BigDecimal("37.5");
    private int holderLevel;
    private boolean scarce;
    private int leavingMinutes = 600;
    private int version;

    static JobForm of(JobDetails job) {
        JobForm form = new JobForm();
        form.title = job.title();
        form.unit = job.unit().toString();
        form.styrkCode = job.styrkCode();
        form.fullTimeHours = Hours.of(job.fullTimeMinutes());
        form.holderLevel = job.holderLevel();
        form.scarce = job.scarceSince() != null;
        form.leavingMinutes = job.leavingMinutes();
        form.version = job.version();
        return form;
    }

    SaveJob toCommand() {
        return new SaveJob(
                title == null ? "" : title,
                IdConverter.unit(unit),
                styrkCode,
                Hours.minutes(fullTimeHours),
                holderLevel,
                scarce,
                leavingMinutes,
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

    public @Nullable String getStyrkCode() {
        return styrkCode;
    }

    public void setStyrkCode(String value) {
        styrkCode = value;
    }

    /** Code and name of the occupation, or an empty text. */
    public String getOccupation() {
        return styrkCode == null ? "" : Occupations.label(styrkCode);
    }

    public BigDecimal getFullTimeHours() {
        return fullTimeHours;
    }

    public void setFullTimeHours(BigDecimal value) {
        fullTimeHours = value;
    }

    public int getHolderLevel() {
        return holderLevel;
    }

    public void setHolderLevel(int value) {
        holderLevel = value;
    }

    public boolean isScarce() {
        return scarce;
    }

    public void setScarce(boolean value) {
        scarce = value;
    }

    public int getLeavingMinutes() {
        return leavingMinutes;
    }

    public void setLeavingMinutes(int value) {
        leavingMinutes = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
