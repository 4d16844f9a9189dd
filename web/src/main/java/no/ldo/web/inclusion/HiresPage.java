package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.HiresAsked;
import no.ldo.inclusion.RecordedHire;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Formats;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The hires recorded, newest first, of all years and units or of those chosen; never with an answer. */
@Named
@RequestScoped
public class HiresPage {
    private static final int ROWS = 25;

    @Inject
    @FromAddress("year")
    private @Nullable String year;

    @Inject
    @FromAddress("unit")
    private @Nullable String unit;

    @Inject
    private Employer employer;

    @Inject
    private HireService hires;

    @Inject
    private Listing listing;

    private PageOf<RecordedHire> rows;
    private List<Line> lines;
    private List<Integer> years;
    private List<SelectItem> units;

    @PostConstruct
    void load() {
        year = year == null || year.isBlank() ? null : year;
        unit = unit == null || unit.isBlank() ? null : unit;
        HiresAsked asked = new HiresAsked(year == null ? null : employer.year(year), unit);
        rows = hires.list(employer.organisation(), asked, listing.request(ROWS));
        years = employer.years();
        units = employer.ownChoices();
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

    public @Nullable String getYear() {
        return year;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    /** Whether some hires are left out: those of other years or units. */
    public boolean isNarrowed() {
        return year != null || unit != null;
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
