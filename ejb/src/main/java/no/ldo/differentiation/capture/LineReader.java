package no.ldo.differentiation.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskChecks;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.spreadsheet.SheetRow;
import no.ldo.spreadsheet.Sheets;

/** Reads one line of a file of tasks and collects everything that is wrong with it. */
final class LineReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int DEFAULT_MINUTES = 30;
    private static final List<Integer> WHOLE_DAY = List.of(7 * 60, 16 * 60);

    private final SheetHeading heading;
    private final SheetRow row;
    private final int supervisionPercent;
    private final List<RuleViolation> faults = new ArrayList<>();

    LineReader(SheetHeading heading, SheetRow row, int supervisionPercent) {
        this.heading = heading;
        this.row = row;
        this.supervisionPercent = supervisionPercent;
    }

    ReadLine read() {
        String name = text(TaskColumn.NAME, 160);
        if (name.isEmpty()) {
            fault("differentiation.rule.cellIsFilled", TaskColumn.NAME);
        }
        TaskRhythm rhythm = rhythm();
        List<Integer> window = window(rhythm);
        TaskSlot slot = new TaskSlot(window.get(0), window.get(1), text(TaskColumn.PLACE, 80));
        TaskEntry entry = new TaskEntry(
                name.isEmpty() ? "?" : name,
                text(TaskColumn.DONE_WHEN, 500),
                rhythm,
                slot,
                family(),
                demands(),
                terms(),
                text(TaskColumn.RESULT_FOR, 160));
        if (faults.isEmpty()) {
            faults.addAll(TaskChecks.broken(entry));
        }
        return new ReadLine(row, name, faults.isEmpty() ? entry : null, faults);
    }

    private TaskRhythm rhythm() {
        int minutes = number(TaskColumn.MINUTES, 1, 1440, DEFAULT_MINUTES);
        String said = cell(TaskColumn.FREQUENCY);
        TaskRhythm weekly = new TaskRhythm(Frequency.PER_WEEK, minutes, 1, Weekdays.NONE);
        if (said.isEmpty() && !heading.has(TaskColumn.FREQUENCY)) {
            return weekly;
        }
        Optional<TaskRhythm> rhythm = HowOften.read(said).map(often -> often.rhythm(minutes));
        if (rhythm.isEmpty()) {
            fault("differentiation.rule.cellIsAFrequency", TaskColumn.FREQUENCY);
        }
        return rhythm.orElse(weekly);
    }

    private List<Integer> window(TaskRhythm rhythm) {
        String said = cell(TaskColumn.WINDOW);
        if (said.isEmpty()) {
            return rhythm.minutesADay() > WHOLE_DAY.get(1) - WHOLE_DAY.get(0) ? List.of(0, 1440) : WHOLE_DAY;
        }
        Optional<List<Integer>> window = Words.window(said);
        if (window.isEmpty()) {
            fault("differentiation.rule.cellIsATimeWindow", TaskColumn.WINDOW);
        }
        return window.orElse(WHOLE_DAY);
    }

    private WorkFamily family() {
        String said = cell(TaskColumn.FAMILY);
        if (said.isEmpty()) {
            return WorkFamily.OTHER;
        }
        Optional<WorkFamily> family = Words.family(said);
        if (family.isEmpty()) {
            fault("differentiation.rule.cellIsAFamily", TaskColumn.FAMILY);
        }
        return family.orElse(WorkFamily.OTHER);
    }

    private TaskTerms terms() {
        return new TaskTerms(
                level(),
                yes(TaskColumn.AUTHORISED),
                number(TaskColumn.LEARN_WEEKS, 1, 52, 1),
                yes(TaskColumn.SUPERVISED),
                supervisionPercent,
                yes(TaskColumn.WITH_COLLEAGUES),
                number(TaskColumn.MAX_SPLIT, 1, 9, 2));
    }

    private int level() {
        String said = cell(TaskColumn.LEVEL);
        Optional<Integer> level = said.isEmpty() ? Optional.of(0) : Words.level(said);
        if (level.isEmpty()) {
            fault("differentiation.rule.cellIsANumber", TaskColumn.LEVEL, 0, 3);
        }
        return level.orElse(0);
    }

    private Demands demands() {
        Map<Demand, Integer> levels = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            String said = heading.cell(row, demand);
            Optional<Integer> level = Words.demand(said);
            level.ifPresent(much -> levels.put(demand, much));
            if (level.isEmpty() && !said.isEmpty()) {
                faults.add(RuleViolation.at(
                        demand.code(), "differentiation.rule.cellIsANumber", demand.code(), 0, Demands.LARGEST));
            }
        }
        return Demands.of(levels);
    }

    private String text(TaskColumn column, int longest) {
        String said = cell(column);
        if (Sheets.looksLikeAFormula(said)) {
            fault("differentiation.rule.cellIsNoFormula", column);
        }
        if (NationalIdentityNumber.standsIn(said)) {
            fault("differentiation.rule.cellHoldsNoNationalIdentityNumber", column);
        }
        if (said.length() > longest) {
            fault("differentiation.rule.cellIsShortEnough", column, longest);
        }
        return said;
    }

    private int number(TaskColumn column, int from, int to, int otherwise) {
        String said = cell(column);
        if (said.isEmpty()) {
            if (column == TaskColumn.MINUTES && heading.has(column)) {
                fault("differentiation.rule.cellIsFilled", column);
            }
            return otherwise;
        }
        if (!NUMBER.matcher(said).matches() || Integer.parseInt(said) < from || Integer.parseInt(said) > to) {
            fault("differentiation.rule.cellIsANumber", column, from, to);
            return otherwise;
        }
        return Integer.parseInt(said);
    }

    private boolean yes(TaskColumn column) {
        Optional<Boolean> said = Words.yesOrNo(cell(column));
        if (said.isEmpty()) {
            fault("differentiation.rule.cellIsYesOrNo", column);
        }
        return said.orElse(false);
    }

    private String cell(TaskColumn column) {
        return heading.cell(row, column);
    }

    private void fault(String rule, TaskColumn column, Serializable... more) {
        List<Serializable> arguments = new ArrayList<>();
        arguments.add(heading.name(column));
        arguments.addAll(List.of(more));
        faults.add(new RuleViolation(rule, column.name(), arguments));
    }
}
