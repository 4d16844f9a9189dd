package no.ldo.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page with what a browser would send: its fields, and the state of the view, which is followed from answer to answer. */
final class HtmlForm {
    static final String STATE = "jakarta.faces.ViewState";

    private static final Pattern FIELD =
            Pattern.compile("<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern STATE_IN_AJAX =
            Pattern.compile("<update id=\"[^\"]*jakarta\\.faces\\.ViewState[^\"]*\"><!\\[CDATA\\[(.*?)]]>");
    private static final String[] HEADERS = {"Content-Type: application/x-www-form-urlencoded"};

    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String action = "";

    HtmlForm(String id, String page) {
        this.id = id;
        read(page);
    }

    /** Takes in the form from a page, or from an ajax answer that holds it. Without the form in it only the state is taken. */
    void read(String text) {
        Matcher state = STATE_IN_AJAX.matcher(text);
        if (state.find()) {
            fields.put(STATE, state.group(1));
        }
        Matcher form = Pattern.compile("<form id=\"" + Pattern.quote(id) + "\"([^>]*)>(.*?)</form>", Pattern.DOTALL)
                .matcher(text);
        if (form.find()) {
            action = attribute(form.group(1), "action");
            Matcher field = FIELD.matcher(form.group(2));
            while (field.find()) {
                take(field);
            }
        } else if (action.isEmpty()) {
            throw new WrongAnswer("no form " + id);
        }
    }

    private void take(Matcher field) {
        String attributes = field.group(1) == null ? field.group(2) : field.group(1);
        String name = attribute(attributes, "name");
        String type = attribute(attributes, "type");
        boolean sent = !type.equals("submit") && (!type.matches("radio|checkbox") || attributes.contains("checked"));
        if (sent && !name.isEmpty()) {
            fields.put(name, field.group(3) == null ? attribute(attributes, "value") : unescape(field.group(3)));
        }
    }

    HtmlForm put(String field, String value) {
        fields.put(field, value);
        return this;
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What it would send, by name. */
    Map<String, String> fields() {
        return fields;
    }

    String action() {
        return action;
    }

    static String[] headers(String cookie) {
        return new String[] {HEADERS[0], "Cookie: " + cookie};
    }

    static String[] ajaxHeaders(String cookie) {
        return new String[] {HEADERS[0], "Cookie: " + cookie, "Faces-Request: partial/ajax"};
    }

    /** As a button without JavaScript sends it. */
    byte[] plain(String button) {
        return encoded(Map.of(button, "x"));
    }

    /** As PrimeFaces sends it: the form is processed, the given parts are rendered. */
    byte[] ajax(String source, String render) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("jakarta.faces.partial.ajax", "true");
        more.put("jakarta.faces.source", source);
        more.put("jakarta.faces.partial.execute", id);
        more.put("jakarta.faces.partial.render", render);
        more.put(source, source);
        return encoded(more);
    }

    private byte[] encoded(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        StringBuilder body = new StringBuilder();
        all.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(code(name))
                .append('=')
                .append(code(value)));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? unescape(found.group(1)) : "";
    }

    static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
