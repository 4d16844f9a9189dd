package no.ldo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * Uses the pages of a portal without a browser: opens them, fills forms and sends them, plain or by ajax. For tests that
 * post hundreds of times, or that post what a browser would not let a person write.
 */
public final class Visitor {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String portal;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** A filled form. */
    public record Post(String address, String body) {}

    private Visitor(String portal) {
        this.portal = portal;
    }

    private Visitor(String portal, String cookie) {
        this(portal);
        for (String pair : cookie.split("; ")) {
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    /** A new login through the form. @param portal address without the last slash */
    public static Visitor signIn(String portal, String loginName, String password) {
        return new Visitor(portal, FormLogin.cookie(portal, loginName, password));
    }

    /** Somebody with the session of a login that was made before. @param portal address without the last slash */
    public static Visitor with(String portal, String cookie) {
        return new Visitor(portal, cookie);
    }

    /** Somebody who has not signed in. @param portal address without the last slash */
    public static Visitor guest(String portal) {
        return new Visitor(portal);
    }

    /** Fills the login form that a page has led to and goes on to where it leads. */
    public Visit signIn(Visit login, String loginName, String password) {
        return press(login, "login", "login:signIn", Map.of("login:loginName", loginName, "login:password", password));
    }

    /** Opens a page; leads on to where a redirect points, within the portal. */
    public Visit open(String address) {
        return sent(address, request(address).GET());
    }

    /** A file. */
    public byte[] download(String address) {
        HttpResponse<byte[]> response = exchange(request(address).GET().build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + response.statusCode());
        }
        return response.body();
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

    /** Presses the first button of a form with a file chosen, as a browser does without JavaScript. @param field id of the file's */
    public Visit upload(Visit page, String form, String field, byte[] file) {
        FormElement element = page.form(form);
        Map<String, String> values = Visit.valuesOf(element);
        values.remove(field);
        values.put(button(element), "");
        Multipart body = new Multipart(values, field, file);
        String target = element.attr("action").isEmpty() ? page.address() : element.attr("action");
        return sent(
                target,
                request(target)
                        .header("Content-Type", Multipart.TYPE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
    }

    private Visit post(Visit page, FormElement form, String button, Map<String, String> written) {
        return send(filled(page, form, button, written));
    }

    /** What pressing a button would send. @param button its full id, or null for the form's first */
    public Post fill(Visit page, String form, @Nullable String button, Map<String, String> written) {
        FormElement element = page.form(form);
        return filled(page, element, button == null ? button(element) : button, written);
    }

    private static Post filled(Visit page, FormElement form, String button, Map<String, String> written) {
        Map<String, String> values = Visit.valuesOf(form);
        values.putAll(written);
        values.put(button, button);
        return new Post(form.attr("action").isEmpty() ? page.address() : form.attr("action"), body(values));
    }

    /** Sends what was filled in; may be called again and by several threads. */
    public Visit send(Post post) {
        return sent(post.address(), posting(post));
    }

    /** Sends it and hangs up before the answer comes. */
    public void sendAndHangUp(Post post) {
        HangUp.post(portal, post.address(), Map.of("Cookie", cookie(), "Content-Type", FORM), post.body());
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
        return page.after(
                sent(target, posting(new Post(target, body(values))).header("Faces-Request", "partial/ajax")));
    }

    /** Posts what a script of the portal sends beside the page. */
    public Visit sendByScript(String address, Map<String, String> values) {
        return sent(address, posting(new Post(address, body(values))).header("X-Requested-With", "ldo"));
    }

    /** Forgets the login, as a browser does whose session cookie is gone. */
    public void forgetLogin() {
        cookies.clear();
    }

    private static String button(FormElement form) {
        return form.select(".ldo-actions button[type=submit], .ldo-search-row [type=submit]")
                .first()
                .id();
    }

    private HttpRequest.Builder posting(Post post) {
        return request(post.address())
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(post.body()));
    }

    private static String body(Map<String, String> values) {
        return values.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal + address)).timeout(Duration.ofSeconds(30));
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("; "));
    }

    private Visit sent(String address, HttpRequest.Builder request) {
        long begun = System.nanoTime();
        HttpResponse<String> response = exchange(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 302) {
            return new Visit(address, response, false, Duration.ofNanos(System.nanoTime() - begun));
        }
        String next = response.headers().firstValue("Location").orElseThrow().replace(portal, "");
        HttpResponse<String> shown = exchange(request(next).GET().build(), BodyHandlers.ofString());
        return new Visit(next, shown, true, Duration.ofNanos(System.nanoTime() - begun));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            HttpResponse<T> response = CLIENT.send(request, body);
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
