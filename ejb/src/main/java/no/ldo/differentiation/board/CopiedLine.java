package no.ldo.differentiation.board;

import java.util.Optional;
import no.ldo.differentiation.board.NotTaken.Why;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionLine;

/** How much of a line of a version can be taken into a new position. */
record CopiedLine(PositionLine line, TaskEntry task, Weekdays free) {
    /** @param takenByOthers days on which other positions do the task */
    static CopiedLine of(PositionLine line, TaskEntry task, Weekdays takenByOthers) {
        Weekdays done = task.rhythm().days();
        Weekdays elsewhere = line.load().days().minus(done);
        Weekdays free = line.load().days().minus(elsewhere).minus(takenByOthers);
        return new CopiedLine(line, task, free);
    }

    /** What is missing when these days were taken; empty when the line was taken as it stood. */
    Optional<NotTaken> missing(Weekdays taken, Why none) {
        Weekdays days = line.load().days().minus(taken);
        if (!days.isEmpty()) {
            return Optional.of(new NotTaken(line.name(), none, days));
        }
        boolean otherMinutes = task.rhythm().minutesADay() != line.load().minutesADay();
        return otherMinutes ? Optional.of(new NotTaken(line.name(), Why.MINUTES, Weekdays.NONE)) : Optional.empty();
    }
}
