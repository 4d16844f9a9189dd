package no.ldo.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a page is to show the next time it is opened in this session: messages of the act that led there, and what the
 * person had written when the post could not be shown again at once (view expired, login expired, refused many times).
 *
 * @param address path and query of the page
 * @param account who wrote it; nobody else gets to see it
 * @param values posted values by name
 * @param messages texts by client id
 */
record Kept(String address, @Nullable String account, Map<String, List<String>> values, List<Message> messages)
        implements Serializable {
    /** Hidden field of every form: account id of the person who has the page open. */
    static final String ACCOUNT = "ldo.for";

    private static final int MOST_CHARACTERS = 200_000;

    /** What an empty one and its session take beside what was written, in characters. */
    private static final int FRAME = 2_000;

    /** A message that waits. */
    record Message(@Nullable String at, int severity, String text) implements Serializable {}

    /** Messages only. */
    static Kept messages(FacesContext context, String address) {
        return new Kept(address, null, Map.of(), waiting(context));
    }

    /** Messages, and the values of the request. */
    static Kept everything(FacesContext context, HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        List<Message> messages = waiting(context);
        if (!fill(values, request)) {
            messages.add(warning(Beans.get(Texts.class).of("frame").get("kept.cut")));
        }
        return new Kept(Urls.address(request), request.getParameter(ACCOUNT), values, messages);
    }

    /**
     * The values of a request that reached no page, with one text to show: that all is still there, that some of it was
     * too long to keep ({@code key.cut}), or that a file has to be chosen again ({@code key.file}).
     *
     * @param key of the text in the bundle {@code frame}
     */
    static Kept values(HttpServletRequest request, String key, UnaryOperator<String> texts) {
        Map<String, List<String>> values = new HashMap<>();
        boolean whole = fill(values, request);
        String end = whole ? "" : ".cut";
        Message message = warning(texts.apply(key + (isUpload(request) ? ".file" : end)));
        return new Kept(Urls.address(request), request.getParameter(ACCOUNT), values, List.of(message));
    }

    /** Whether a file was posted; that cannot be put back into a form. */
    static boolean isUpload(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Keeps it in the session, at most four pages at a time. */
    void keep(HttpSession session) {
        List<Kept> all = new ArrayList<>(KeptPosts.of(session));
        all.removeIf(other -> other.address.equals(address));
        all.add(this);
        KeptPosts.set(session, all);
    }

    /** What was kept for the page; it stays kept. */
    static Optional<Kept> look(@Nullable HttpSession session, String address) {
        return KeptPosts.of(session).stream()
                .filter(kept -> kept.address.equals(address))
                .findFirst();
    }

    /** Takes what was kept for the page, once. */
    static Optional<Kept> take(@Nullable HttpSession session, String address) {
        Optional<Kept> found = look(session, address);
        if (session != null && found.isPresent()) {
            List<Kept> all = new ArrayList<>(KeptPosts.of(session));
            all.remove(found.get());
            KeptPosts.set(session, all);
        }
        return found;
    }

    /** Characters that it takes. */
    long size() {
        return FRAME
                + address.length()
                + values.entrySet().stream().mapToLong(Kept::length).sum();
    }

    private static Message warning(String text) {
        return new Message(null, FacesMessage.SEVERITY_WARN.getOrdinal(), text);
    }

    /** Takes what was posted as long as there is room. @return whether there was room for all of it */
    private static boolean fill(Map<String, List<String>> values, HttpServletRequest request) {
        int room = MOST_CHARACTERS;
        boolean whole = true;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            Map.Entry<String, List<String>> written = Map.entry(parameter.getKey(), List.of(parameter.getValue()));
            if (isTechnical(written.getKey())) {
                continue;
            }
            int length = length(written);
            if (length > room) {
                whole = false;
            } else {
                room -= length;
                values.put(written.getKey(), written.getValue());
            }
        }
        return whole;
    }

    /** Of a field's name and all that was written in it. */
    private static int length(Map.Entry<String, List<String>> field) {
        return field.getKey().length()
                + field.getValue().stream().mapToInt(String::length).sum();
    }

    private static boolean isTechnical(String name) {
        return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.") || name.startsWith("ldo.");
    }

    private static List<Message> waiting(FacesContext context) {
        List<Message> messages = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String at = ids.next();
            context.getMessageList(at)
                    .forEach(message ->
                            messages.add(new Message(at, message.getSeverity().getOrdinal(), message.getSummary())));
        }
        return messages;
    }
}
