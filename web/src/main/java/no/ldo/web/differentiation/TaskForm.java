package no.ldo.web.differentiation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.WorkFamily;
import org.jspecify.annotations.Nullable;

/** What is written about a task. */
public class TaskForm implements Serializable {
    private final TaskTermsForm terms;
    private final Map<String, Integer> demands = new LinkedHashMap<>();
    private @Nullable String name;
    private @Nullable String doneWhen;
    private int minutes = 30;
    private Frequency frequency = Frequency.NAMED_DAYS;
    private int times = 1;
    private String[] days = {};
    private String windowStart = "08:00";
    private String windowEnd = "15:00";
    private @Nullable String place;
    private WorkFamily family = WorkFamily.OTHER;
    private @Nullable String resultFor;
    private int version;

    TaskForm(int supervisionPercent) {
        terms = new TaskTermsForm(supervisionPercent);
        for (Demand demand : Demand.values()) {
            demands.put(demand.name(), 0);
        }
    }

    static TaskForm of(TaskRow row) {
        TaskEntry entry = row.entry();
        TaskForm form = new TaskForm(entry.terms().supervisionPercent());
        form.name = entry.name();
        form.doneWhen = entry.doneWhen();
        form.minutes = entry.rhythm().minutes();
        form.frequency = entry.rhythm().frequency();
        form.times = entry.rhythm().times();
        form.days = Days.numbers(entry.rhythm().named());
        form.windowStart = Days.clock(entry.slot().start());
        form.windowEnd = Days.clock(entry.slot().end());
        form.place = entry.slot().place();
        form.family = entry.family();
        form.resultFor = entry.resultFor();
        form.version = row.version();
        form.terms.take(entry.terms());
        for (Demand demand : Demand.values()) {
            form.demands.put(demand.name(), entry.demands().of(demand));
        }
        return form;
    }

    TaskEntry toEntry() {
        return new TaskEntry(
                text(name),
                text(doneWhen),
                new TaskRhythm(frequency, minutes, frequency == Frequency.NAMED_DAYS ? 1 : times, Days.of(days)),
                new TaskSlot(Days.minutes(windowStart), Days.minutes(windowEnd), text(place)),
                family,
                demandLevels(),
                terms.toTerms(),
                text(resultFor));
    }

    private Demands demandLevels() {
        Map<Demand, Integer> levels = new EnumMap<>(Demand.class);
        demands.forEach((key, level) ->
                levels.put(Demand.valueOf(key), Math.max(0, Math.min(Demands.LARGEST, ((Number) level).intValue()))));
        return Demands.of(levels);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    public TaskTermsForm getTerms() {
        return terms;
    }

    /** Level by name of the demand. */
    public Map<String, Integer> getDemands() {
        return demands;
    }

    public List<Demand> getDemandKeys() {
        return Arrays.asList(Demand.values());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public @Nullable String getDoneWhen() {
        return doneWhen;
    }

    public void setDoneWhen(String value) {
        doneWhen = value;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int value) {
        minutes = value;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency value) {
        frequency = value;
    }

    public int getTimes() {
        return times;
    }

    public void setTimes(int value) {
        times = value;
    }

    public String[] getDays() {
        return days.clone();
    }

    public void setDays(String[] value) {
        days = value.clone();
    }

    public String getWindowStart() {
        return windowStart;
    }

    public void setWindowStart(String value) {
        windowStart = value;
    }

    public String getWindowEnd() {
        return windowEnd;
    }

    public void setWindowEnd(String value) {
        windowEnd = value;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public WorkFamily getFamily() {
        return family;
    }

    public void setFamily(WorkFamily value) {
        family = value;
    }

    public @Nullable String getResultFor() {
        return resultFor;
    }

    public void setResultFor(String value) {
        resultFor = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }

    /** The week for choosing days. */
    public DayOfWeek[] getWeek() {
        return DayOfWeek.values();
    }
}
