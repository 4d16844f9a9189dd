package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.position.PassedGateRow;
import no.ldo.shared.TimeSource;
import no.ldo.web.shared.Formats;

/** How positions that were published past gate A are told, on the page of the position and on that of the company. */
@Named
@RequestScoped
public class PassedGates {
    private TimeSource time;

    protected PassedGates() {}

    @Inject
    PassedGates(TimeSource time) {
        this.time = time;
    }

    /**
     * One of them.
     *
     * @param state key of the words that say where it stands
     * @param day that belongs to the words
     * @param color of the mark
     */
    public record Line(PassedGateRow row, String state, String day, String color) implements Serializable {}

    /** Those with an open task. */
    public List<Line> open(List<PassedGateRow> passed) {
        return passed.stream().filter(PassedGateRow::open).map(this::line).toList();
    }

    /** Those whose task is closed. */
    public List<Line> closed(List<PassedGateRow> passed) {
        return passed.stream().filter(row -> !row.open()).map(this::line).toList();
    }

    private Line line(PassedGateRow row) {
        if (row.settledAt() != null) {
            return new Line(row, "closed", Formats.moment(row.settledAt()), "neutral");
        }
        if (row.waiting()) {
            return new Line(row, "waiting", "", "neutral");
        }
        return row.overdue(time.today())
                ? new Line(row, "overdue", Formats.day(row.dueOn()), "danger")
                : new Line(row, "open", Formats.day(row.dueOn()), "warning");
    }
}
