package no.ldo.differentiation.jobs;

import static no.ldo.differentiation.jobs.Tasks.aTask;
import static no.ldo.differentiation.jobs.Tasks.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.shared.Ids;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobRulesTest {
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);

    @Test
    void namedDaysAreChosen() {
        broken(JobRules.namedDaysAreChosen(rhythm(Frequency.NAMED_DAYS, 1, Weekdays.NONE)), "namedDaysAreChosen");
        kept(JobRules.namedDaysAreChosen(rhythm(Frequency.NAMED_DAYS, 1, MONDAY)));
        kept(JobRules.namedDaysAreChosen(rhythm(Frequency.PER_WEEK, 1, Weekdays.NONE)));
    }

    @Test
    void timesFitTheFrequency() {
        broken(JobRules.timesFitTheFrequency(rhythm(Frequency.PER_WEEK, 8, Weekdays.NONE)), "timesFitTheFrequency");
        broken(JobRules.timesFitTheFrequency(rhythm(Frequency.PER_YEAR, 52, Weekdays.NONE)), "timesFitTheFrequency");
        broken(JobRules.timesFitTheFrequency(rhythm(Frequency.PER_DAY, 21, Weekdays.NONE)), "timesFitTheFrequency");
        kept(JobRules.timesFitTheFrequency(rhythm(Frequency.PER_WEEK, 7, Weekdays.NONE)));
        kept(JobRules.timesFitTheFrequency(rhythm(Frequency.PER_YEAR, 51, Weekdays.NONE)));
    }

    @Test
    void pickedDaysMatchTheTimes() {
        broken(JobRules.pickedDaysMatchTheTimes(rhythm(Frequency.PER_WEEK, 2, MONDAY)), "pickedDaysMatchTheTimes");
        broken(
                JobRules.pickedDaysMatchTheTimes(rhythm(Frequency.PER_YEAR, 4, Weekdays.MONDAY_TO_FRIDAY)),
                "pickedDaysMatchTheTimes");
        kept(JobRules.pickedDaysMatchTheTimes(rhythm(Frequency.PER_WEEK, 5, Weekdays.MONDAY_TO_FRIDAY)));
        kept(JobRules.pickedDaysMatchTheTimes(rhythm(Frequency.PER_WEEK, 2, Weekdays.NONE)));
    }

    @Test
    void workFitsItsWindow() {
        TaskEntry task = aTask("vaske brett", 60, MONDAY);

        broken(JobRules.workFitsItsWindow(with(task, new TaskSlot(600, 659, ""))), "workFitsItsWindow");
        broken(JobRules.workFitsItsWindow(with(task, new TaskSlot(600, 500, ""))), "workFitsItsWindow");
        kept(JobRules.workFitsItsWindow(with(task, new TaskSlot(600, 660, ""))));
    }

    @Test
    void reservedTasksNeedCompetence() {
        TaskEntry task = aTask("dele ut legemidler", 30, MONDAY);

        broken(
                JobRules.reservedTasksNeedCompetence(with(task, new TaskTerms(0, true, 8, false, 0, false, 1))),
                "reservedTasksNeedCompetence");
        kept(JobRules.reservedTasksNeedCompetence(with(task, new TaskTerms(3, true, 8, false, 0, false, 1))));
    }

    @Test
    void leavingMinutesStayWithinTheJob() {
        broken(JobRules.leavingMinutesStayWithinTheJob(job(2000, 2001)), "leavingMinutesStayWithinTheJob");
        kept(JobRules.leavingMinutesStayWithinTheJob(job(2000, 2000)));
    }

    @Test
    void leavingMinutesCoverWhatHasLeft() {
        broken(JobRules.leavingMinutesCoverWhatHasLeft(job(2000, 299), 300), "leavingMinutesCoverWhatHasLeft");
        kept(JobRules.leavingMinutesCoverWhatHasLeft(job(2000, 300), 300));
    }

    @Test
    void theOccupationIsKnown() {
        broken(JobRules.theOccupationIsKnown(job("9999"), null), "theOccupationIsKnown");
        broken(JobRules.theOccupationIsKnown(job("9999"), "5321"), "theOccupationIsKnown");
        kept(JobRules.theOccupationIsKnown(job("5321"), null));
        kept(JobRules.theOccupationIsKnown(job(null), "9999"));
        kept(JobRules.theOccupationIsKnown(job("9999"), "9999"));
    }

    @Test
    void aJobHoldsALimitedNumberOfTasks() {
        broken(JobRules.aJobHoldsALimitedNumberOfTasks(299, 2), "aJobHoldsALimitedNumberOfTasks");
        kept(JobRules.aJobHoldsALimitedNumberOfTasks(299, 1));
    }

    @Test
    void aJobHoldsNoNationalIdentityNumber() {
        SaveJob job = job(2000, 0);

        broken(
                JobRules.aJobHoldsNoNationalIdentityNumber(
                        new SaveJob("Baker 01810000186", job.unit(), null, 2250, 2, false, 600, 0)),
                "aJobHoldsNoNationalIdentityNumber");
        kept(JobRules.aJobHoldsNoNationalIdentityNumber(job));
    }

    @Test
    void aTaskHoldsNoNationalIdentityNumber() {
        String number = "01810000186";
        TaskEntry plain = aTask("vaske brett", 60, MONDAY);
        TaskEntry task = new TaskEntry(
                number,
                number,
                plain.rhythm(),
                new TaskSlot(480, 960, number),
                plain.family(),
                plain.demands(),
                plain.terms(),
                number);

        assertThat(TaskChecks.broken(task))
                .extracting(RuleViolation::key, RuleViolation::field)
                .containsExactly(
                        tuple("differentiation.rule.aTaskHoldsNoNationalIdentityNumber", "name"),
                        tuple("differentiation.rule.aTaskHoldsNoNationalIdentityNumber", "doneWhen"),
                        tuple("differentiation.rule.aTaskHoldsNoNationalIdentityNumber", "place"),
                        tuple("differentiation.rule.aTaskHoldsNoNationalIdentityNumber", "resultFor"));
        assertThat(TaskChecks.broken(plain)).isEmpty();
    }

    @Test
    void aTaskInUseIsNotReserved() {
        broken(JobRules.aTaskInUseIsNotReserved(holding("Kjøkkenassistent")), "aTaskInUseIsNotReserved");
        kept(JobRules.aTaskInUseIsNotReserved(Holders.NONE));
    }

    @Test
    void aTaskInUseKeepsItsHolders() {
        Holders two = holding("Assistent", "Hjelper");

        broken(JobRules.aTaskInUseKeepsItsHolders(shared(2), shared(1), two), "aTaskInUseKeepsItsHolders");
        kept(JobRules.aTaskInUseKeepsItsHolders(shared(3), shared(2), two));
        kept(JobRules.aTaskInUseKeepsItsHolders(shared(1), shared(1), two));
        kept(JobRules.aTaskInUseKeepsItsHolders(shared(2), shared(1), holding("Assistent")));
        broken(
                JobRules.aTaskInUseKeepsItsHolders(shared(2), shared(1), new Holders(List.of("Assistent"), 1)),
                "aTaskInUseKeepsItsHolders");
    }

    @Test
    void aGroupInUseHoldsNothingReserved() {
        List<String> reserved = List.of("Dele ut legemidler");

        broken(
                JobRules.aGroupInUseHoldsNothingReserved(reserved, holding("Assistent")),
                "aGroupInUseHoldsNothingReserved");
        kept(JobRules.aGroupInUseHoldsNothingReserved(reserved, Holders.NONE));
    }

    @Test
    void positions_of_other_units_are_counted_and_not_named() {
        UnitId own = new UnitId(Ids.next());
        UnitId other = new UnitId(Ids.next());
        List<TaskHolder> all = List.of(
                new TaskHolder("Assistent", own), new TaskHolder("Hemmelig", other), new TaskHolder("Vert", own));

        Holders told = Holders.of(all, List.of(own));

        assertThat(JobRules.aTaskInUseIsNotReserved(told).orElseThrow().arguments())
                .asString()
                .isEqualTo("[Assistent, Vert, , 1]");
        assertThat(Holders.of(all, null)).isEqualTo(holding("Assistent", "Hemmelig", "Vert"));
        assertThat(Holders.of(all, List.of()).titles()).isEmpty();
    }

    private static Holders holding(String... titles) {
        return new Holders(List.of(titles), 0);
    }

    private static TaskTerms shared(int maxSplit) {
        return new TaskTerms(0, false, 1, false, 0, false, maxSplit);
    }

    @Test
    void aTaskInUseKeepsItsRhythm() {
        TaskRhythm now = rhythm(Frequency.PER_WEEK, 2, Weekdays.NONE);
        TaskRhythm other = rhythm(Frequency.PER_WEEK, 3, Weekdays.NONE);

        broken(JobRules.aTaskInUseKeepsItsRhythm(now, other, true), "aTaskInUseKeepsItsRhythm");
        kept(JobRules.aTaskInUseKeepsItsRhythm(now, other, false));
        kept(JobRules.aTaskInUseKeepsItsRhythm(
                now, rhythm(Frequency.NAMED_DAYS, 1, Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), true));
    }

    @Test
    void aTaskInUseStays() {
        broken(JobRules.aTaskInUseStays(true), "aTaskInUseStays");
        kept(JobRules.aTaskInUseStays(false));
    }

    @Test
    void aJobInUseStays() {
        broken(JobRules.aJobInUseStays(1), "aJobInUseStays");
        kept(JobRules.aJobInUseStays(0));
    }

    @Test
    void aJobOfAVersionStays() {
        broken(JobRules.aJobOfAVersionStays(2), "aJobOfAVersionStays");
        kept(JobRules.aJobOfAVersionStays(0));
    }

    private static TaskRhythm rhythm(Frequency frequency, int times, Weekdays named) {
        return new TaskRhythm(frequency, 10, times, named);
    }

    private static SaveJob job(@Nullable String styrkCode) {
        return new SaveJob("Baker", new UnitId(new UUID(0, 1)), styrkCode, 2250, 2, false, 600, 0);
    }

    private static SaveJob job(int fullTime, int leaving) {
        return new SaveJob("Baker", new UnitId(new UUID(0, 1)), null, fullTime, 2, false, leaving, 0);
    }

    static void broken(Optional<RuleViolation> answer, String rule) {
        assertThat(answer).map(RuleViolation::key).contains("differentiation.rule." + rule);
    }

    static void kept(Optional<RuleViolation> answer) {
        assertThat(answer).isEmpty();
    }
}
