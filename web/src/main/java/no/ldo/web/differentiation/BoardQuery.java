package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BesideService;
import no.ldo.differentiation.board.PoolFilter;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Urls;
import org.jspecify.annotations.Nullable;

/** What the address of the board says: which tasks are shown and which one is chosen. */
@RequestScoped
public class BoardQuery {
    private static final int LAST_PAGE = 1_000;

    private UnitChoice units;
    private HttpServletRequest request;

    protected BoardQuery() {}

    @Inject
    BoardQuery(UnitChoice units, HttpServletRequest request) {
        this.units = units;
        this.request = request;
    }

    PoolFilter filter() {
        String search = parameter("q");
        String unit = parameter("unit");
        return new PoolFilter(
                search.isBlank() ? null : search.substring(0, Math.min(100, search.length())),
                unit.isEmpty() ? null : IdConverter.unit(unit),
                null,
                family(),
                3,
                getPage());
    }

    /** Positions that stand open beside the board's own: at most {@link BesideService#MOST}, each once. */
    List<UUID> open() {
        return Arrays.stream(parameter("open").split(",", 2 * BesideService.MOST))
                .map(BoardQuery::id)
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> !id.toString().equals(parameter("id")))
                .limit(BesideService.MOST)
                .toList();
    }

    /** All that is open: the board's own position first. */
    List<UUID> all(UUID board) {
        return Stream.concat(Stream.of(board), open().stream()).distinct().toList();
    }

    /** The task in the address, null for none. */
    @Nullable
    UUID task() {
        return id(parameter("task"));
    }

    /** Words of the title of the drafts that are not open. */
    public String getFind() {
        String find = parameter("find");
        return find.substring(0, Math.min(100, find.length()));
    }

    /** The task that the posted move form is about, else the one in the address. */
    @Nullable
    UUID chosen() {
        String posted = request.getParameter("move:task");
        return posted == null || posted.isEmpty() ? task() : id(posted);
    }

    /** The position beside that it is moved from; null for the board's own and for the pool. */
    @Nullable
    UUID of() {
        String posted = request.getParameter("move:from");
        return posted == null || posted.isEmpty() ? id(parameter("of")) : id(posted);
    }

    private @Nullable WorkFamily family() {
        String asked = parameter("family");
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
        String page = parameter("pool");
        return page.matches("[1-9][0-9]{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1;
    }

    public List<SelectItem> getUnitItems() {
        return units.items();
    }

    public WorkFamily[] getFamilies() {
        return WorkFamily.values();
    }

    private String parameter(String name) {
        return Urls.parameter(request, name);
    }
}
