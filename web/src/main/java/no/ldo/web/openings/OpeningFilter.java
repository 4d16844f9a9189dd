package no.ldo.web.openings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.openings.OpeningSearch;
import org.jspecify.annotations.Nullable;

/** Which openings are asked for, from the address. What cannot be read counts as not said. */
@RequestScoped
public class OpeningFilter {
    private static final int LONGEST_PLACE = 100;
    private static final int MINUTES = 60;

    private UnaryOperator<@Nullable String> query;

    protected OpeningFilter() {}

    @Inject
    OpeningFilter(HttpServletRequest request) {
        this(request::getParameter);
    }

    OpeningFilter(UnaryOperator<@Nullable String> query) {
        this.query = query;
    }

    OpeningSearch search() {
        int to = hours("to", 0);
        return new OpeningSearch(
                place(), hours("from", 0), to == 0 ? Integer.MAX_VALUE : to, most(), trade(), together());
    }

    /** Whether one of the twelve demands is limited, so that they are shown. */
    boolean limitsDemands() {
        return !most().equals(OpeningSearch.ANY);
    }

    private Demands most() {
        Map<Demand, Integer> levels = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            String said = text(demand.name());
            levels.put(demand, said.matches("[0-3]") ? Integer.parseInt(said) : Demands.LARGEST);
        }
        return Demands.of(levels);
    }

    private String place() {
        String place = text("place");
        return place.substring(0, Math.min(place.length(), LONGEST_PLACE));
    }

    private String trade() {
        String digits = text("trade").replaceAll("[^0-9]", "");
        return digits.substring(0, Math.min(digits.length(), 4));
    }

    /** Hours a week, with comma or point, in minutes. */
    private int hours(String name, int otherwise) {
        String said = text(name).replace(',', '.');
        return said.matches("[0-9]{1,2}([.][0-9]{1,2})?")
                ? (int) Math.round(Double.parseDouble(said) * MINUTES)
                : otherwise;
    }

    private @Nullable Boolean together() {
        return switch (text("together")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private String text(String name) {
        String said = query.apply(name);
        return said == null ? "" : said.strip();
    }
}
