package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.inclusion.FiguresByUnit;
import no.ldo.inclusion.FiguresService;
import no.ldo.inclusion.InclusionFigures;
import no.ldo.inclusion.UnitFigures;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.FromAddress;
import org.jspecify.annotations.Nullable;

/** How far the employer is from its target in one year: for the whole or one unit, and for every unit beside each other. */
@Named
@RequestScoped
public class FiguresPage {
    @Inject
    @FromAddress("year")
    private @Nullable String year;

    @Inject
    @FromAddress("unit")
    private @Nullable String unit;

    @Inject
    private Employer employer;

    @Inject
    private FiguresService figures;

    private int thisYear;
    private int shownYear;
    private Shown shown;
    private List<UnitLine> tree;
    private List<SelectItem> units;
    private List<Integer> years;
    private boolean recorder;
    private String whom;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = employer.organisation();
        unit = unit == null || unit.isBlank() ? null : unit;
        years = employer.years();
        thisYear = years.get(0);
        shownYear = year == null ? thisYear : employer.year(year);
        FiguresByUnit found = figures.byUnit(organisation, shownYear, unit);
        tree = found.units().stream().map(UnitLine::of).toList();
        shown = new Shown(found.asked());
        units = employer.choices();
        whom = (unit == null ? employer.name() : employer.nameOf(unit)) + ", " + shownYear;
        recorder = employer.isRecorder();
    }

    public Shown getShown() {
        return shown;
    }

    public InclusionFigures getFigures() {
        return shown.figures();
    }

    /** The units as a tree; empty when the employer has none. */
    public List<UnitLine> getTree() {
        return tree;
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    public List<Integer> getYears() {
        return years;
    }

    public int getYear() {
        return shownYear;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    /** The year without a thousands separator. */
    public String getYearText() {
        return String.valueOf(shownYear);
    }

    /** Whom the figures are about: the unit or the whole employer, and the year. */
    public String getWhom() {
        return whom;
    }

    /** Whether the year is still going on. */
    public boolean isRunning() {
        return shownYear == thisYear;
    }

    public boolean isRecorder() {
        return recorder;
    }

    /**
     * One line of the table of units.
     *
     * @param depth 0–3, for the indent
     */
    public record UnitLine(String name, int depth, Shown shown) implements java.io.Serializable {
        private static final int DEEPEST = 3;

        static UnitLine of(UnitFigures row) {
            return new UnitLine(row.name(), Math.min(DEEPEST, row.depth()), new Shown(row.figures()));
        }
    }
}
