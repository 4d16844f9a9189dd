package no.ldo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/**
 * Uses the pages of a portal without a browser: opens them, fills forms and sends them, plain or by ajax. For tests that
 * post hundreds of times, or that post what a browser would not let a person write.
 */
public final class Visitor {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(String portal, String cookie) {
        this.portal = portal;
        for (String pair : cookie.split("; ")) {
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    /** A new login through the form. @param portal address without the last slash */
    public static Visitor signIn(String portal, String loginName, String password) {
        return new Visitor(portal, FormLogin.cookie(portal, loginName, password));
    }

    /** Opens a page; leads on to where a redirect points, within the portal. */
    public Visit open(String address) {
        return sent(address, request(address).GET());
    }

    /** Sends a form as a browser without JavaScript does; a redirect is followed. */
    public Visit send(Visit page, String form, Map<String, String> written) {
        FormElement element = page.form(form);
        return post(page, element, button(element), written);
    }

    /** The same with one button of several. @param button its full id */
    public Visit press(Visit page, String form, String button, Map<String, String> written) {
        return post(page, page.form(form), button, written);
    }

    private Visit post(Visit page, FormElement form, String button, Map<String, String> written) {
        Map<String, String> values = Visit.valuesOf(form);
        values.putAll(written);
        values.put(button, button);
        String target = form.attr("action").isEmpty() ? page.address() : form.attr("action");
        return sent(target, posting(target, values));
    }

    /** Presses the form's first button as PrimeFaces does; the answer is the page with the new view state in it. */
    public Visit sendByAjax(Visit page, String form, Map<String, String> written) {
        return callByAjax(page, form, button(page.form(form)), form, written);
    }

    /** Does what a script of the page does by ajax. @param source id of the command, @param render what is shown anew */
    public Visit callByAjax(Visit page, String form, String source, String render, Map<String, String> written) {
        FormElement element = page.form(form);
        Map<String, String> values = Visit.valuesOf(element);
        values.putAll(written);
        values.put("jakarta.faces.partial.ajax", "true");
        values.put("jakarta.faces.source", source);
        values.put("jakarta.faces.partial.execute", "@all");
        values.put("jakarta.faces.partial.render", render);
        values.put(source, source);
        String target = element.attr("action").isEmpty() ? page.address() : element.attr("action");
        return page.after(sent(target, posting(target, values).header("Faces-Request", "partial/ajax")));
    }

    /** Forgets the login, as a browser does whose session cookie is gone. */
    public void forgetLogin() {
        cookies.clear();
    }

    private static String button(FormElement form) {
        return form.select(".ldo-actions button[type=submit]").first().id();
    }

    private HttpRequest.Builder posting(String target, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        return request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String address) {
        String cookie = cookies.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal + address)).timeout(Duration.ofSeconds(30));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private Visit sent(String address, HttpRequest.Builder request) {
        long begun = System.nanoTime();
        HttpResponse<String> response = exchange(request.build());
        if (response.statusCode() != 302) {
            return new Visit(address, response, false, Duration.ofNanos(System.nanoTime() - begun));
        }
        String next = response.headers().firstValue("Location").orElseThrow().replace(portal, "");
        HttpResponse<String> shown = exchange(request(next).GET().build());
        return new Visit(next, shown, true, Duration.ofNanos(System.nanoTime() - begun));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.replaceFirst(";.*", "");
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
