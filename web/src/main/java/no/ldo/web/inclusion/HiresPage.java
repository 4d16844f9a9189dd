package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.RecordedHire;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Formats;
import no.ldo.web.shared.Listing;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The hires recorded, newest first; never with an answer. */
@Named
@RequestScoped
public class HiresPage {
    private static final int ROWS = 25;

    @Inject
    private Employer employer;

    @Inject
    private HireService hires;

    @Inject
    private Listing listing;

    private PageOf<RecordedHire> rows;
    private List<Line> lines;

    @PostConstruct
    void load() {
        rows = hires.list(employer.organisation(), listing.request(ROWS));
        lines = rows.items().stream().map(this::line).toList();
    }

    private Line line(RecordedHire hire) {
        return new Line(
                when(hire.hiredOn(), hire.month()),
                employer.nameOf(hire.unit()),
                hire.employment().name());
    }

    private static String when(@Nullable LocalDate day, LocalDate month) {
        return day == null
                ? month.format(DateTimeFormatter.ofPattern("LLLL yyyy", Faces.getLocale()))
                : Formats.day(day);
    }

    public PageOf<RecordedHire> getRows() {
        return rows;
    }

    public List<Line> getLines() {
        return lines;
    }

    /**
     * One hire.
     *
     * @param when the day, or the month in a closed year
     */
    public record Line(String when, String unit, String employment) implements Serializable {}
}
