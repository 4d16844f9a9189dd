package no.ldo.differentiation.jobs;

import java.util.List;
import java.util.Optional;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.occupations.Occupations;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What jobs and their tasks must fulfil. */
final class JobRules {
    /** More makes a job that nobody can take in. */
    static final int LARGEST_NUMBER_OF_TASKS = 300;

    private JobRules() {}

    /** A task done on named days names at least one. */
    static Optional<RuleViolation> namedDaysAreChosen(TaskRhythm rhythm) {
        boolean missing =
                rhythm.frequency() == Frequency.NAMED_DAYS && rhythm.named().isEmpty();
        return missing ? at("days", "differentiation.rule.namedDaysAreChosen") : Optional.empty();
    }

    /** 1–7 times a week, 1–20 times a day, 1–51 times a year; more often than that is another frequency. */
    static Optional<RuleViolation> timesFitTheFrequency(TaskRhythm rhythm) {
        int most = switch (rhythm.frequency()) {
            case NAMED_DAYS -> 1;
            case PER_WEEK -> 7;
            case PER_DAY -> 20;
            case PER_YEAR -> 51;
        };
        return rhythm.times() > most
                ? at("times", "differentiation.rule.timesFitTheFrequency", most)
                : Optional.empty();
    }

    /** Days picked for "n times a week" are exactly n; a task rarer than weekly has one day. */
    static Optional<RuleViolation> pickedDaysMatchTheTimes(TaskRhythm rhythm) {
        int wanted = switch (rhythm.frequency()) {
            case PER_WEEK -> rhythm.times();
            case PER_YEAR -> 1;
            case NAMED_DAYS, PER_DAY -> rhythm.named().count();
        };
        boolean wrong = !rhythm.named().isEmpty() && rhythm.named().count() != wanted;
        return wrong ? at("days", "differentiation.rule.pickedDaysMatchTheTimes", wanted) : Optional.empty();
    }

    /** The time between earliest start and latest end is long enough for a day's work on the task. */
    static Optional<RuleViolation> workFitsItsWindow(TaskEntry entry) {
        int window = entry.slot().end() - entry.slot().start();
        int minutes = entry.rhythm().minutesADay();
        return window < minutes
                ? at("windowEnd", "differentiation.rule.workFitsItsWindow", minutes, Math.max(0, window))
                : Optional.empty();
    }

    /** A task reserved for authorised staff needs formal competence: level 1 or more. */
    static Optional<RuleViolation> reservedTasksNeedCompetence(TaskEntry entry) {
        boolean contradiction =
                entry.terms().authorisationOnly() && entry.terms().level() == 0;
        return contradiction ? at("level", "differentiation.rule.reservedTasksNeedCompetence") : Optional.empty();
    }

    /** No more minutes may leave a job than full time has. */
    static Optional<RuleViolation> leavingMinutesStayWithinTheJob(SaveJob command) {
        return command.leavingMinutes() > command.fullTimeMinutes()
                ? at("leavingMinutes", "differentiation.rule.leavingMinutesStayWithinTheJob", command.fullTimeMinutes())
                : Optional.empty();
    }

    /** The minutes that may leave are not lowered below what positions already hold. */
    static Optional<RuleViolation> leavingMinutesCoverWhatHasLeft(SaveJob command, int taken) {
        return command.leavingMinutes() < taken
                ? at("leavingMinutes", "differentiation.rule.leavingMinutesCoverWhatHasLeft", taken)
                : Optional.empty();
    }

    /** The occupation stands in STYRK-08. A code that the job has had before there was a list may stay. */
    static Optional<RuleViolation> theOccupationIsKnown(SaveJob command, @Nullable String before) {
        String code = command.styrkCode();
        boolean kept = code == null || code.equals(before);
        return kept || Occupations.byCode(code).isPresent()
                ? Optional.empty()
                : at("styrkCode", "differentiation.rule.theOccupationIsKnown", code);
    }

    /** A job holds at most 300 tasks. */
    static Optional<RuleViolation> aJobHoldsALimitedNumberOfTasks(long held, int added) {
        return held + added > LARGEST_NUMBER_OF_TASKS
                ? Optional.of(RuleViolation.of(
                        "differentiation.rule.aJobHoldsALimitedNumberOfTasks", LARGEST_NUMBER_OF_TASKS, held))
                : Optional.empty();
    }

    /** The title of a job holds no number that could be a fødselsnummer. */
    static Optional<RuleViolation> aJobHoldsNoNationalIdentityNumber(SaveJob command) {
        return NationalIdentityNumber.standsIn(command.title())
                ? at("title", "differentiation.rule.aJobHoldsNoNationalIdentityNumber")
                : Optional.empty();
    }

    /** No text about a task holds a number that could be a fødselsnummer. */
    static Optional<RuleViolation> aTaskHoldsNoNationalIdentityNumber(String field, String text) {
        return NationalIdentityNumber.standsIn(text)
                ? at(field, "differentiation.rule.aTaskHoldsNoNationalIdentityNumber")
                : Optional.empty();
    }

    /** Tasks belong together only with at least one other. */
    static Optional<RuleViolation> atLeastTwoBelongTogether(int chosen) {
        return chosen < 2
                ? Optional.of(RuleViolation.of("differentiation.rule.atLeastTwoBelongTogether"))
                : Optional.empty();
    }

    /** Days and minutes of a task stay as they are while a position holds a share of it. */
    static Optional<RuleViolation> aTaskInUseKeepsItsRhythm(TaskRhythm now, TaskRhythm wanted, boolean held) {
        boolean changed = !now.days().equals(wanted.days()) || now.minutesADay() != wanted.minutesADay();
        return held && changed ? at("minutes", "differentiation.rule.aTaskInUseKeepsItsRhythm") : Optional.empty();
    }

    /** A task is not kept for authorised staff while a position holds it, or one that belongs together with it. */
    static Optional<RuleViolation> aTaskInUseIsNotReserved(Holders holders) {
        return holders.isNone()
                ? Optional.empty()
                : at(
                        "authorisationOnly",
                        "differentiation.rule.aTaskInUseIsNotReserved",
                        holders.titles(),
                        holders.others());
    }

    /** The number of positions that may share a task is not lowered below those that hold it. */
    static Optional<RuleViolation> aTaskInUseKeepsItsHolders(TaskTerms now, TaskTerms wanted, Holders holders) {
        boolean tooFew = wanted.maxSplit() < now.maxSplit() && wanted.maxSplit() < holders.count();
        return tooFew
                ? at(
                        "maxSplit",
                        "differentiation.rule.aTaskInUseKeepsItsHolders",
                        holders.count(),
                        holders.titles(),
                        holders.others())
                : Optional.empty();
    }

    /** Nothing that is kept for authorised staff is bound to what a position holds: that position could never have the group. */
    static Optional<RuleViolation> aGroupInUseHoldsNothingReserved(List<String> reserved, Holders holders) {
        return holders.isNone()
                ? Optional.empty()
                : Optional.of(RuleViolation.of(
                        "differentiation.rule.aGroupInUseHoldsNothingReserved",
                        String.join(", ", reserved),
                        holders.titles(),
                        holders.others()));
    }

    /** A task is not removed while a position holds a share of it. */
    static Optional<RuleViolation> aTaskInUseStays(boolean held) {
        return held ? Optional.of(RuleViolation.of("differentiation.rule.aTaskInUseStays")) : Optional.empty();
    }

    /** A job is not removed while positions hold shares of its tasks. */
    static Optional<RuleViolation> aJobInUseStays(int held) {
        return held > 0 ? Optional.of(RuleViolation.of("differentiation.rule.aJobInUseStays", held)) : Optional.empty();
    }

    /** A job is not removed when an approved version was made of its tasks: one must be able to see where they came from. */
    static Optional<RuleViolation> aJobOfAVersionStays(int approved) {
        return approved > 0
                ? Optional.of(RuleViolation.of("differentiation.rule.aJobOfAVersionStays", approved))
                : Optional.empty();
    }

    private static Optional<RuleViolation> at(String field, String rule, java.io.Serializable... arguments) {
        return Optional.of(RuleViolation.at(field, rule, arguments));
    }
}
