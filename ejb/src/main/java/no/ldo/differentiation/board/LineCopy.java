package no.ldo.differentiation.board;

import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;

/** A share as a version keeps it: what the task said when it was approved. */
final class LineCopy {
    private LineCopy() {}

    static PositionLine of(BoardShare share) {
        TaskEntry task = share.task();
        return new PositionLine(
                share.taskId(),
                task.name(),
                task.doneWhen(),
                new LineSource(
                        share.pooled().job().title(), share.pooled().job().unitName()),
                new LineLoad(share.days(), share.minutesADay()),
                task.slot(),
                task.family(),
                task.demands(),
                new LineTerms(
                        task.terms().level(),
                        task.terms().learnWeeks(),
                        task.terms().supervised(),
                        task.terms().withColleagues()),
                task.resultFor());
    }
}
