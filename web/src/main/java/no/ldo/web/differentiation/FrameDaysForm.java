package no.ldo.web.differentiation;

import java.io.Serializable;
import java.math.BigDecimal;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.web.shared.Hours;

/** When the person works, as written. */
public class FrameDaysForm implements Serializable {
    private String[] suitable = {};
    private int fewest = 1;
    private int most = 1;
    private String start = "08:00";
    private String end = "15:30";
    private BigDecimal leastHours = BigDecimal.ONE;
    private BigDecimal mostHours = BigDecimal.ONE;

    void take(WorkDays days) {
        suitable = Days.numbers(days.suitable());
        fewest = days.fewestDays();
        most = days.mostDays();
        start = Days.clock(days.dayStart());
        end = Days.clock(days.dayEnd());
        leastHours = Hours.of(days.leastDayMinutes());
        mostHours = Hours.of(days.mostDayMinutes());
    }

    WorkDays toDays() {
        return new WorkDays(
                Days.of(suitable),
                fewest,
                most,
                Days.minutes(start),
                Days.minutes(end),
                Hours.minutes(leastHours),
                Hours.minutes(mostHours));
    }

    public String[] getSuitable() {
        return suitable.clone();
    }

    public void setSuitable(String[] value) {
        suitable = value.clone();
    }

    public int getFewest() {
        return fewest;
    }

    public void setFewest(int value) {
        fewest = value;
    }

    public int getMost() {
        return most;
    }

    public void setMost(int value) {
        most = value;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String value) {
        start = value;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String value) {
        end = value;
    }

    public BigDecimal getLeastHours() {
        return leastHours;
    }

    public void setLeastHours(BigDecimal value) {
        leastHours = value;
    }

    public BigDecimal getMostHours() {
        return mostHours;
    }

    public void setMostHours(BigDecimal value) {
        mostHours = value;
    }
}
