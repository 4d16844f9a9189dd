package no.ldo.local;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A page as a {@link Visitor} has got it.
 *
 * @param address path and query of what is shown
 * @param status HTTP status of the last answer
 * @param body what came last: a page, or the partial answer to a post by ajax
 * @param document the page; after a post by ajax the one that was there, with its new view state
 * @param redirected whether a redirect led here
 * @param took how long it took, the redirect included
 */
public record Visit(String address, int status, String body, Document document, boolean redirected, Duration took) {
    private static final Pattern STATE =
            Pattern.compile("<update id=\"[^\"]*ViewState[^\"]*\"><!\\[CDATA\\[(.*?)\\]\\]></update>");
    private static final String STATE_FIELD = "input[name=jakarta.faces.ViewState]";

    Visit(String address, HttpResponse<String> response, boolean redirected, Duration took) {
        this(address, response.statusCode(), response.body(), parsed(response.body()), redirected, took);
    }

    /** What scripts copy is no part of the page, to a browser neither. */
    private static Document parsed(String body) {
        Document page = Jsoup.parse(body);
        page.select("template").empty();
        return page;
    }

    /** This page after a partial answer. */
    Visit after(Visit partial) {
        Matcher state = STATE.matcher(partial.body);
        if (state.find()) {
            document.select(STATE_FIELD).val(state.group(1));
        }
        return new Visit(address, partial.status, partial.body, document, partial.redirected, partial.took);
    }

    /** A form by its id. */
    public FormElement form(String id) {
        if (!(document.getElementById(id) instanceof FormElement form)) {
            throw new IllegalStateException("no form " + id + " on " + address + " (" + status + "): "
                    + document.text().substring(0, Math.min(300, document.text().length())));
        }
        return form;
    }

    /** What a control shows. */
    public String value(String id) {
        return document.getElementById(id).val();
    }

    /** Handle of the page's state on the server. */
    public String state() {
        return document.select(STATE_FIELD).val();
    }

    /** Short: the page itself would fill the report of a failed test. */
    @Override
    public String toString() {
        return status + " " + address + " "
                + document.select("h1, .ldo-error-summary, .ds-alert").text();
    }

    static Map<String, String> valuesOf(FormElement form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        return values;
    }
}
