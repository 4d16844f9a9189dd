package no.ldo.differentiation.jobs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** All rules for what is said about a task, for whoever describes one: a form, a spreadsheet, a service. */
public final class TaskChecks {
    private TaskChecks() {}

    /** Every rule that the entry breaks; empty when it is right. */
    public static List<RuleViolation> broken(TaskEntry entry) {
        return Stream.of(
                        JobRules.namedDaysAreChosen(entry.rhythm()),
                        JobRules.timesFitTheFrequency(entry.rhythm()),
                        JobRules.pickedDaysMatchTheTimes(entry.rhythm()),
                        JobRules.workFitsItsWindow(entry),
                        JobRules.reservedTasksNeedCompetence(entry),
                        JobRules.aTaskHoldsNoNationalIdentityNumber("name", entry.name()),
                        JobRules.aTaskHoldsNoNationalIdentityNumber("doneWhen", entry.doneWhen()),
                        JobRules.aTaskHoldsNoNationalIdentityNumber(
                                "place", entry.slot().place()),
                        JobRules.aTaskHoldsNoNationalIdentityNumber("resultFor", entry.resultFor()))
                .flatMap(Optional::stream)
                .toList();
    }

    static void throwIfBroken(TaskEntry entry) {
        List<RuleViolation> broken = broken(entry);
        RulesViolated.throwIfAny(broken);
    }
}
