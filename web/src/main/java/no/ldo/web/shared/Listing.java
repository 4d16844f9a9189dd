package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.ldo.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads from the address which part of a list is asked for: {@code page}, {@code sort}, {@code desc}, {@code q}. */
@RequestScoped
public class Listing {
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_SEARCH = 100;

    private HttpServletRequest request;
    private NameSearch names;

    protected Listing() {}

    @Inject
    Listing(HttpServletRequest request, NameSearch names) {
        this.request = request;
        this.names = names;
    }

    /** The part that is asked for; whatever cannot be read counts as not said. */
    public PageRequest request(int size) {
        return of(Urls.query(request.getQueryString()), size);
    }

    /** The same where people are found by name: what is looked for comes from {@link NameSearch}, never from the address. */
    public PageRequest byName(int size) {
        return of(Urls.query(request.getQueryString()), names.getWords(), size);
    }

    static PageRequest of(Map<String, String> query, int size) {
        return of(query, query.get("q"), size);
    }

    private static PageRequest of(Map<String, String> query, @Nullable String search, int size) {
        return new PageRequest(
                page(query.get("page")), size, query.get("sort"), query.containsKey("desc"), shortened(search));
    }

    private static @Nullable String shortened(@Nullable String search) {
        return search == null ? null : search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
    }

    private static int page(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,6}")) {
            return 1;
        }
        return Math.max(1, Math.min(Integer.parseInt(text), LAST_PAGE));
    }
}
