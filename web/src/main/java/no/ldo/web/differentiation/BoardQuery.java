package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.PoolFilter;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Urls;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the address of the board says: which tasks are shown and which one is chosen. */
@RequestScoped
public class BoardQuery {
    private static final int LAST_PAGE = 1_000;

    private UnitChoice units;

    protected BoardQuery() {}

    @Inject
    BoardQuery(UnitChoice units) {
        this.units = units;
    }

    PoolFilter filter() {
        String search = Urls.parameter("q");
        String unit = Urls.parameter("unit");
        return new PoolFilter(
                search.isBlank() ? null : search.substring(0, Math.min(100, search.length())),
                unit.isEmpty() ? null : IdConverter.unit(unit),
                null,
                family(),
                3,
                getPage());
    }

    /** The task that the posted move form is about, else the one in the address. */
    @Nullable
    UUID chosen() {
        String posted = Faces.getRequestParameter("move:task");
        return posted == null || posted.isEmpty() ? id(Urls.parameter("task")) : id(posted);
    }

    private static @Nullable WorkFamily family() {
        String asked = Urls.parameter("family");
        return Arrays.stream(WorkFamily.values())
                .filter(family -> family.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** Which page of the pool, 1 for the first. */
    public int getPage() {
        String page = Urls.parameter("pool");
        return page.matches("[1-9][0-9]{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1;
    }

    public List<SelectItem> getUnitItems() {
        return units.items();
    }

    public WorkFamily[] getFamilies() {
        return WorkFamily.values();
    }
}
