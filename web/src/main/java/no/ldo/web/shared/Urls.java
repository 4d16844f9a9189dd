package no.ldo.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Addresses of pages. Only the query of the address counts, never what a form has posted. */
public final class Urls {
    private Urls() {}

    /** Path and query as the browser shows them, also while an error page is being written. */
    static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** The same page with one parameter changed; an empty value takes it away: {@code #{ldo:here('page', 2)}}. */
    public static String here(String name, @Nullable Object value) {
        return here(Map.of(name, value == null ? "" : value.toString()));
    }

    /** The same page with several parameters changed; an empty value takes its parameter away. */
    public static String here(Map<String, String> changed) {
        Map<String, String> query = here();
        query.putAll(changed);
        query.keySet().removeIf(name -> changed.getOrDefault(name, "kept").isEmpty());
        return query.isEmpty() ? path() : path() + "?" + written(query);
    }

    /** The first part of the list of this page with one parameter changed, or taken away. */
    static String beginning(String name, @Nullable String value) {
        Map<String, String> query = here();
        query.keySet().removeAll(List.of(name, "page"));
        if (value != null) {
            query.put(name, value);
        }
        return query.isEmpty() ? path() : path() + "?" + written(query);
    }

    /** Path of this page, without its query. */
    public static String path() {
        return request().getRequestURI();
    }

    /** Where a form of this page posts to: the address of the page, with the organisation acted for. */
    public static String forPosts() {
        Map<String, String> query = here();
        return query.isEmpty() ? path() : path() + "?" + written(query);
    }

    /** A page for the organisation acted for: {@code #{ldo:to('/training/plans')}}. */
    public static String to(String path) {
        String organisation = actingFor().getNumber();
        return organisation.isEmpty()
                ? path
                : path + (path.contains("?") ? "&" : "?") + ActingFor.PARAMETER + "=" + organisation;
    }

    /** An own page for an organisation; the front page when the path is none of ours. */
    public static String forOrganisation(@Nullable String path, String digits) {
        String own = own(path);
        Map<String, String> query = query(own.contains("?") ? own.substring(own.indexOf('?') + 1) : null);
        query.put(ActingFor.PARAMETER, digits);
        return (own.contains("?") ? own.substring(0, own.indexOf('?')) : own) + "?" + written(query);
    }

    /** Value of one parameter of the address, or an empty text. */
    public static String parameter(String name) {
        return parameter(request(), name);
    }

    /** The same where there is no page. */
    public static String parameter(HttpServletRequest request, String name) {
        return query(request.getQueryString()).getOrDefault(name, "");
    }

    /**
     * The parameters of the address but for these and the page number: a search form keeps them in hidden fields.
     *
     * @param names those of the form's own fields, with a space between
     */
    public static List<Map.Entry<String, String>> otherParameters(String names) {
        Map<String, String> query = here();
        query.remove("page");
        query.keySet().removeAll(List.of(names.split(" ")));
        return List.copyOf(query.entrySet());
    }

    /** This page sorted by a column, from its first part; sorted by it already: the other way round. */
    public static String sortBy(String key) {
        Map<String, String> query = here();
        boolean turn = key.equals(query.get("sort")) && !query.containsKey("desc");
        query.keySet().removeAll(List.of("page", "desc"));
        query.put("sort", key);
        if (turn) {
            query.put("desc", "1");
        }
        return request().getRequestURI() + "?" + written(query);
    }

    /** Value for {@code aria-sort}. */
    public static String sorted(String key) {
        Map<String, String> query = query(request().getQueryString());
        if (!key.equals(query.get("sort"))) {
            return "none";
        }
        return query.containsKey("desc") ? "descending" : "ascending";
    }

    /** Own paths only: anything that a browser could take for another host becomes the front page. */
    static String own(@Nullable String path) {
        boolean harmless = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(sign -> sign > ' ' && sign != '\\' && sign < 127);
        return harmless ? path : "/";
    }

    /** The organisation that the address names; null when it names none. */
    static @Nullable OrganisationNumber organisation(HttpServletRequest request) {
        String digits = query(request.getQueryString()).get(ActingFor.PARAMETER);
        return OrganisationNumber.isValid(digits) ? new OrganisationNumber(digits) : null;
    }

    /** The parameters of the address, with the organisation acted for also where the address did not name it. */
    private static Map<String, String> here() {
        Map<String, String> query = query(request().getQueryString());
        String organisation = actingFor().getNumber();
        if (!organisation.isEmpty()) {
            query.putIfAbsent(ActingFor.PARAMETER, organisation);
        }
        return query;
    }

    static Map<String, String> query(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                if (!name.isEmpty()) {
                    parameters.putIfAbsent(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
                }
            }
        }
        return parameters;
    }

    private static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return "";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ActingFor actingFor() {
        return Beans.get(ActingFor.class);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
