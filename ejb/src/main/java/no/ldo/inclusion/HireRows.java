package no.ldo.inclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ldo.shared.IsoDay;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a file into hires and collects every fault on the way; an id may stand twice with equal content. */
final class HireRows {
    private final LocalDate today;
    private final Map<String, UnitId> unitsByCode;
    private final @Nullable Set<UnitId> own;
    private final Set<Integer> closedYears;
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, NewHire> hires = new LinkedHashMap<>();
    private final Map<String, Long> lineOfHire = new LinkedHashMap<>();

    /** @param own units of which hires may be recorded; null: all */
    HireRows(LocalDate today, Map<String, UnitId> unitsByCode, @Nullable Set<UnitId> own, Set<Integer> closedYears) {
        this.today = today;
        this.unitsByCode = unitsByCode;
        this.own = own;
        this.closedYears = closedYears;
    }

    void add(HireFile.Line line) {
        if (line.cells().size() != HireFile.HEADER.size()) {
            fault(line.number(), null, "row.columns");
            return;
        }
        int faultsBefore = faults.size();
        String hireId = hireId(line);
        Optional<LocalDate> hiredOn = hiredOn(line);
        @Nullable UnitId unit = unit(line);
        Optional<Employment> employment = Employment.ofCode(line.cells().get(3));
        if (employment.isEmpty()) {
            fault(line.number(), "employment", "employment.unknown");
        }
        Optional<Answer> answer = Answer.ofCode(line.cells().get(4));
        if (answer.isEmpty()) {
            fault(line.number(), "included", "included.unknown");
        }
        if (faults.size() == faultsBefore) {
            keep(line.number(), new NewHire(hireId, hiredOn.get(), unit, employment.get(), answer.get()));
        }
    }

    private String hireId(HireFile.Line line) {
        String hireId = line.cells().get(0);
        if (HireRules.hireIdIsPlain(hireId).isPresent()) {
            fault(line.number(), "hire_id", "hireId.invalid");
        }
        return hireId;
    }

    private Optional<LocalDate> hiredOn(HireFile.Line line) {
        Optional<LocalDate> day = IsoDay.read(line.cells().get(1));
        if (day.isEmpty()) {
            fault(line.number(), "hired_on", "date.invalid");
        } else if (HireRules.hireLiesInThePast(day.get(), today).isPresent()) {
            fault(line.number(), "hired_on", "date.outOfRange");
        } else if (HireRules.yearIsOpen(day.get(), closedYears).isPresent()) {
            fault(line.number(), "hired_on", "hire.yearClosed");
        }
        return day;
    }

    private @Nullable UnitId unit(HireFile.Line line) {
        UnitId unit = unitsByCode.get(line.cells().get(2));
        if (unit == null) {
            fault(line.number(), "unit", "unit.unknown");
        } else if (own != null && !own.contains(unit)) {
            fault(line.number(), "unit", "unit.notYours");
        }
        return unit;
    }

    private void keep(long line, NewHire hire) {
        NewHire earlier = hires.putIfAbsent(hire.hireId(), hire);
        if (earlier == null) {
            lineOfHire.put(hire.hireId(), line);
        } else if (!earlier.equals(hire)) {
            fault(line, "hire_id", "hire.duplicate");
        }
    }

    private void fault(long line, @Nullable String field, String code) {
        faults.add(new RowFault(line, field, code));
    }

    /** Reports that a good row differs from what is stored under its id. */
    void changed(String hireId) {
        fault(lineOfHire.getOrDefault(hireId, 0L), "hire_id", RowFault.CHANGED);
    }

    /** The good rows by the employer's id, each once. */
    Map<String, NewHire> hires() {
        return hires;
    }

    /** Refuses the whole file when any row is wrong or changed. @throws HiresRefused then */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw HiresRefused.rows(faults.stream()
                    .sorted(java.util.Comparator.comparingLong(RowFault::line))
                    .toList());
        }
    }
}
