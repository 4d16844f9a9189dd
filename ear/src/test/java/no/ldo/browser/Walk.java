package no.ldo.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Follows the links of the portal from the front page, as one person, and visits every kind of page once: same path and
 * same names of parameters is the same kind. Of plans it visits several, because drafts have other buttons than locked ones.
 */
final class Walk {
    private static final int LONGEST = 120;

    private static final int PLANS = 4;

    private final Page page;
    private final String origin;
    private final Map<String, String> visited = new LinkedHashMap<>();
    private final Set<String> plans = new HashSet<>();
    private final List<String> trouble = new ArrayList<>();

    Walk(Page page, String origin) {
        this.page = page;
        this.origin = origin;
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                trouble.add("console of " + page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                trouble.add("foreign host asked by " + page.url() + ": " + request.url());
            }
        });
    }

    /** Walks from these addresses; the visitor gets every page once, with the answer of the server. */
    void begin(List<String> from, BiConsumer<Page, Response> visitor) {
        Deque<String> waiting = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>();
        from.forEach(address -> seen.add(kind(address)));
        while (!waiting.isEmpty() && visited.size() < LONGEST) {
            String address = waiting.poll();
            Response response = page.navigate(address);
            visited.put(kind(address), address);
            visitor.accept(page, response);
            for (String link : links()) {
                if (seen.add(kind(link))) {
                    waiting.add(link);
                }
            }
        }
    }

    /** Paths that were visited, without parameters. */
    Set<String> paths() {
        return visited.values().stream()
                .map(address -> URI.create(address).getPath())
                .collect(Collectors.toSet());
    }

    /** Errors of scripts or of the content security policy, and requests to other hosts. */
    List<String> trouble() {
        return trouble;
    }

    private List<String> links() {
        List<?> hrefs = (List<?>) page.evalOnSelectorAll("a[href]", "anchors => anchors.map(anchor => anchor.href)");
        return hrefs.stream()
                .map(Object::toString)
                .filter(href -> href.startsWith(origin))
                .map(href -> href.substring(origin.length()).replaceFirst("#.*", ""))
                .filter(Walk::isPage)
                .toList();
    }

    private String kind(String address) {
        if (URI.create(address).getPath().equals("/training/plan") && plans.size() < PLANS) {
            plans.add(address);
        }
        return plans.contains(address) ? address : kindOf(address);
    }

    /** Path and names of the parameters: pages of one kind differ in what they are about only. */
    static String kindOf(String address) {
        URI uri = URI.create(address);
        String names = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .map(part -> part.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return uri.getPath() + "?" + names;
    }

    /** Whether a link leads to a page of the portal, not to a file, the API or out. */
    static boolean isPage(String address) {
        return address.startsWith("/")
                && !address.startsWith("/files")
                && !address.startsWith("/api/")
                && !address.startsWith("/logout");
    }
}
