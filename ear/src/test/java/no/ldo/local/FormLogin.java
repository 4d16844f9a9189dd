package no.ldo.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in through the login form without a browser, for tests that send requests of their own. */
public final class FormLogin {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"([^>]*)>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private FormLogin() {}

    /** The session cookie of a new login, to be sent as the header {@code Cookie}. */
    public static String cookie(String portal, String loginName, String password) {
        HttpResponse<String> answer = post(portal, loginName, password);
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        if (answer.statusCode() != 302 || cookies.isEmpty()) {
            throw new IllegalStateException("login answered " + answer.statusCode());
        }
        return cookies.stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "));
    }

    /** Fills the login form and sends it. 302 when it succeeds, 200 when not. */
    public static HttpResponse<String> post(String portal, String loginName, String password) {
        String page =
                send(HttpRequest.newBuilder(URI.create(portal + "/login"))).body();
        StringBuilder form = new StringBuilder("login=login");
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            append(form, first(NAME, hidden.group(1)), first(VALUE, hidden.group(1)));
        }
        append(form, "login:loginName", loginName);
        append(form, "login:password", password);
        append(form, "login:signIn", "x");
        return send(HttpRequest.newBuilder(URI.create(portal + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void append(StringBuilder form, String name, String value) {
        if (!name.isEmpty() && !name.equals("login")) {
            form.append('&').append(encoded(name)).append('=').append(encoded(value));
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
