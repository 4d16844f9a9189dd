package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.ToldText;

/**
 * Lines that a person has confirmed, and the tasks they become.
 *
 * @param names in order
 */
record ConfirmedLines(List<String> names) {
    private static final int MINUTES = 30;
    private static final int SHARED_BY = 2;
    private static final int DAY_BEGINS = 7 * 60;
    private static final int DAY_ENDS = 16 * 60;
    private static final int LONGEST = 160;

    static ConfirmedLines of(List<String> lines) {
        List<RuleViolation> broken = new ArrayList<>();
        if (lines.isEmpty()) {
            broken.add(RuleViolation.at("lines", "differentiation.rule.aProposalIsChosen"));
        }
        if (lines.stream().anyMatch(line -> !ToldText.says(line) || line.strip().length() > LONGEST)) {
            broken.add(RuleViolation.at("lines", "differentiation.rule.aProposalIsNamed", LONGEST));
        }
        if (lines.stream().anyMatch(NationalIdentityNumber::standsIn)) {
            broken.add(RuleViolation.at("lines", "differentiation.rule.aTaskHoldsNoNationalIdentityNumber"));
        }
        RulesViolated.throwIfAny(broken);
        return new ConfirmedLines(lines.stream().map(String::strip).toList());
    }

    TaskEntry entry(int at, int supervisionPercent) {
        return new TaskEntry(
                names.get(at),
                "",
                new TaskRhythm(Frequency.PER_WEEK, MINUTES, 1, Weekdays.NONE),
                new TaskSlot(DAY_BEGINS, DAY_ENDS, ""),
                WorkFamily.OTHER,
                Demands.NONE,
                new TaskTerms(0, false, 1, false, supervisionPercent, false, SHARED_BY),
                "");
    }
}
