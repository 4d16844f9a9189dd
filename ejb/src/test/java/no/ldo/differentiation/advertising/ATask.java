package no.ldo.differentiation.advertising;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.differentiation.position.VersionRow;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Tasks of approved versions for tests: thirty minutes each weekday that ask for nothing, unless told otherwise. */
record ATask(String name, WorkFamily family, Demands demands, LineTerms terms, TaskSlot slot, Weekdays days) {
    static ATask named(String name) {
        return new ATask(
                name,
                WorkFamily.CLEANING,
                Demands.NONE,
                new LineTerms(0, 1, true, false),
                new TaskSlot(480, 720, ""),
                Weekdays.MONDAY_TO_FRIDAY);
    }

    ATask of(WorkFamily kind) {
        return new ATask(name, kind, demands, terms, slot, days);
    }

    ATask asking(Demand demand, int level) {
        return new ATask(name, family, demands.highest(Demands.of(Map.of(demand, level))), terms, slot, days);
    }

    ATask on(LineTerms other) {
        return new ATask(name, family, demands, other, slot, days);
    }

    ATask at(int start, int end, Weekdays on) {
        return new ATask(name, family, demands, terms, new TaskSlot(start, end, ""), on);
    }

    PositionLine line() {
        return line("bakerne");
    }

    PositionLine line(String resultFor) {
        return new PositionLine(
                Ids.next(),
                name,
                "det er gjort",
                new LineSource("Baker", "Produksjon"),
                new LineLoad(days, 30),
                slot,
                family,
                demands,
                terms,
                resultFor);
    }

    static ApprovedVersion version(String purpose, ATask... tasks) {
        List<PositionLine> lines = List.of(tasks).stream().map(ATask::line).toList();
        int minutes =
                lines.stream().mapToInt(line -> line.load().minutesAWeek()).sum();
        VersionRow row = new VersionRow(
                Ids.next(), Ids.next(), 1, "Bakeriassistent", minutes, 2250, Instant.parse("2026-03-10T08:00:00Z"));
        return new ApprovedVersion(
                row, new OrganisationNumber("999000037"), new UnitId(Ids.next()), "Produksjon", purpose, 90, lines);
    }
}
