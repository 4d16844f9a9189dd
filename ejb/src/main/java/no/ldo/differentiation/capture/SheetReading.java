package no.ldo.differentiation.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.capture.CapturedRow.Cell;
import no.ldo.differentiation.capture.CapturedRow.Twice;
import no.ldo.differentiation.capture.CapturedSheet.Column;
import no.ldo.differentiation.capture.CapturedSheet.Sums;
import no.ldo.differentiation.capture.LinesShown.Which;
import no.ldo.differentiation.jobs.JobFill;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskHint;
import no.ldo.differentiation.jobs.TaskHints;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** A whole file, line by line: what is stored, what is wrong, what is left out. */
final class SheetReading {
    private final SheetHeading heading;
    private final JobFinder jobs;
    private final List<Line> lines = new ArrayList<>();

    /** A line with all that was found out about it. */
    private record Line(
            ReadLine read,
            String job,
            boolean leftOut,
            @Nullable Twice twice,
            boolean remarked) {
        boolean wrong() {
            return !leftOut && !read.right();
        }
    }

    SheetReading(SheetHeading heading, JobFinder jobs) {
        this.heading = heading;
        this.jobs = jobs;
    }

    /** Reads the lines below the heading. @param said what persons said about them, by line */
    SheetReading read(List<SheetRow> below, Map<Integer, TaskFileLine> said, int supervisionPercent) {
        if (heading.named()) {
            for (SheetRow row : below) {
                TaskFileLine correction = said.get(row.line());
                SheetRow corrected = correction == null ? row : correction.applied(row);
                ReadLine line = new LineReader(heading, corrected, supervisionPercent).read();
                lines.add(line(line, correction != null && correction.leftOut()));
            }
        }
        return this;
    }

    private Line line(ReadLine read, boolean leftOut) {
        if (leftOut) {
            return new Line(read, heading.cell(read.row(), TaskColumn.JOB), true, null, false);
        }
        JobFinder.Found found = jobs.find(heading, read);
        if (found.target() == null) {
            return new Line(read.with(found.fault()), heading.cell(read.row(), TaskColumn.JOB), false, null, false);
        }
        Twice twice = read.name().isEmpty() ? null : found.target().twice(read.name());
        if (!read.right()) {
            return new Line(read, found.target().title(), false, twice, false);
        }
        if (found.target().full() != null) {
            return new Line(read.with(found.target().full()), found.target().title(), false, twice, false);
        }
        found.target().take(read.entry());
        boolean remarked = twice != null || !hints(read.entry()).isEmpty();
        return new Line(read, found.target().title(), false, twice, remarked);
    }

    long wrong() {
        return lines.stream().filter(Line::wrong).count();
    }

    /** Numbers of the lines with something wrong. */
    List<Integer> wrongLines() {
        return lines.stream()
                .filter(Line::wrong)
                .map(line -> line.read().row().line())
                .toList();
    }

    /** What there is to store. */
    List<JobFill> fills() {
        return jobs.filled().stream().map(JobFinder.Target::fill).toList();
    }

    /** One page of it. */
    CapturedSheet shown(LinesShown wanted, boolean many) {
        Which which = wanted.which() == null ? usual() : wanted.which();
        List<Line> kind = lines.stream().filter(line -> is(line, which)).toList();
        int last = Math.max(1, (kind.size() + LinesShown.SIZE - 1) / LinesShown.SIZE);
        PageRequest page = PageRequest.of(Math.min(wanted.page(), last), LinesShown.SIZE);
        List<CapturedRow> rows = kind.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(this::row)
                .toList();
        return new CapturedSheet(
                columns(),
                ColumnKeys.all(many),
                heading.named(),
                heading.timed(),
                sums(),
                which,
                PageOf.of(page, rows, kind.size()));
    }

    private Which usual() {
        return wrong() > 0 ? Which.WRONG : Which.ALL;
    }

    /** One line with all its cells, to be corrected; null when there is no such line. */
    @Nullable
    CapturedRow line(int number) {
        return lines.stream()
                .filter(line -> line.read().row().line() == number)
                .findFirst()
                .map(this::row)
                .orElse(null);
    }

    private static boolean is(Line line, Which which) {
        return switch (which) {
            case WRONG -> line.wrong();
            case REMARKED -> line.remarked();
            case LEFT_OUT -> line.leftOut();
            case ALL -> true;
        };
    }

    private Sums sums() {
        List<JobFinder.Target> filled = jobs.filled();
        return new Sums(
                lines.size(),
                (int) wrong(),
                (int) lines.stream().filter(Line::remarked).count(),
                (int) lines.stream().filter(Line::leftOut).count(),
                filled.stream().mapToInt(job -> job.entries().size()).sum(),
                filled.size(),
                filled.stream()
                        .filter(JobFinder.Target::isNew)
                        .map(JobFinder.Target::title)
                        .toList());
    }

    private CapturedRow row(Line line) {
        ReadLine read = line.read();
        List<TaskHint> hints = read.right() && !line.leftOut() ? hints(read.entry()) : List.of();
        return new CapturedRow(
                read.row().line(),
                read.name(),
                line.job(),
                read.entry(),
                read.faults(),
                line.leftOut(),
                line.twice(),
                hints,
                cells(read));
    }

    /** Advice; what is missing on every line because the file has no column for it is not told on every line. */
    private List<TaskHint> hints(TaskEntry entry) {
        List<TaskHint> hints = new ArrayList<>(TaskHints.of(entry));
        if (!heading.has(TaskColumn.DONE_WHEN)) {
            hints.remove(TaskHint.DONE_WHEN_IS_SAID);
        }
        return hints;
    }

    private List<Cell> cells(ReadLine read) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < heading.columns(); place++) {
            String key = heading.key(place);
            if (!key.isEmpty()) {
                cells.add(new Cell(place, heading.said(place), read.row().cell(place), read.blames(key)));
            }
        }
        return cells;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < heading.columns(); place++) {
            columns.add(new Column(place, heading.said(place), heading.key(place)));
        }
        return columns;
    }
}
