package no.ldo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.ldo.local.BesidePages;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a link leads to, as every role: accessible, within the screen, within our own security policy. */
@BesidePages
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageBT {
    private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");
    /** The width of a page that is zoomed to 400 % on a screen of 1280 px (WCAG 2.2, 1.4.10). */
    private static final int NARROWEST = 320;

    private static final Set<String> VISITED = new TreeSet<>();
    private static final Set<String> ANALYSED = new HashSet<>();

    @ParameterizedTest
    @EnumSource(Person.class)
    @Order(1)
    void every_page_of_a_role_is_accessible_and_fits_a_phone(Person person) {
        Page page = Browser.as(person);
        Walk walk = new Walk(page, Portal.get().url(""));
        List<String> findings = new ArrayList<>();

        walk.begin(start(person), (visited, response) -> {
            findings.addAll(findingsOf(visited, response));
            if (isBuiltAnew(visited)) {
                findings.addAll(Accessibility.findings(visited));
            }
            visited.setViewportSize(NARROWEST, 740);
            findings.addAll(Accessibility.sidewaysScroll(visited));
            visited.setViewportSize(1280, 900);
        });

        VISITED.addAll(walk.paths());
        assertThat(findings).isEmpty();
        assertThat(walk.trouble()).isEmpty();
    }

    /** Whether frame or content is built as on no page before, or other ids stand twice: many pages look alike to several roles. */
    private static boolean isBuiltAnew(Page page) {
        return ANALYSED.addAll(Accessibility.shapes(page));
    }

    /** HR begins at a position that has come far, whatever drafts other tests have left before it in the list. */
    private static List<String> start(Person person) {
        return person == Person.HR ? List.of("/differentiation/positions?q=Bakeriassistent", "/") : List.of("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    @Order(2)
    void no_text_is_missing_in_the_other_languages(String language) throws SQLException {
        List<String> findings = new ArrayList<>();
        speak(language);
        try {
            for (Person person : Person.values()) {
                findings.addAll(findingsIn(language, person));
            }
        } finally {
            speak("nb");
        }

        assertThat(findings).isEmpty();
    }

    /** Walks without a browser: what is missing in a language stands in the page as it is sent. */
    private static List<String> findingsIn(String language, Person person) {
        Visitor visitor = Visitor.signIn(Portal.get().url(""), person.loginName(), Person.PASSWORD);
        List<String> findings = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            Visit visit = visitor.open(waiting.poll());
            if (visit.status() != 200 || visit.body().contains("???")) {
                findings.add(visit.status() + ", or a text is missing: " + visit.address());
            }
            if (!language.equals(visit.document().selectFirst("html").attr("lang"))) {
                findings.add("not in " + language + ": " + visit.address());
            }
            visit.document().select("a[href]").stream()
                    .map(link -> link.attr("href").replaceFirst("#.*", ""))
                    .filter(Walk::isPage)
                    .filter(link -> seen.add(Walk.kindOf(link)))
                    .forEach(waiting::add);
        }
        assertThat(seen).hasSizeGreaterThan(5);
        return findings;
    }

    /** Everybody in the demo speaks this language from now on. */
    private static void speak(String language) throws SQLException {
        try (Connection connection = Portal.get().connect();
                PreparedStatement update = connection.prepareStatement("update user_account set language = ?")) {
            update.setString(1, language);
            update.executeUpdate();
        }
    }

    @Test
    @Order(3)
    void every_page_that_exists_was_met_on_the_way() throws IOException {
        assertThat(VISITED).containsAll(pagesThatLinksLeadTo());
    }

    /** What is wrong with an answer besides accessibility: status, headers, address, texts. */
    private static List<String> findingsOf(Page page, Response response) {
        List<String> findings = new ArrayList<>();
        String where = page.url();
        if (response.status() != 200) {
            findings.add(response.status() + " " + where);
        }
        Map<String, String> headers = response.headers();
        if (!headers.getOrDefault("content-security-policy", "").contains("script-src 'self'")) {
            findings.add("no content security policy on " + where);
        }
        if (!"nosniff".equals(headers.get("x-content-type-options"))) {
            findings.add("no nosniff on " + where);
        }
        if (!headers.getOrDefault("cache-control", "").contains("no-store") && !isPublic(where)) {
            findings.add("may be stored: " + where);
        }
        if (where.contains("@") || where.matches(".*(?<![0-9a-f-])\\d{11}(?![0-9a-f-]).*")) {
            findings.add("personal data in the address " + where);
        }
        if (isAboutPeople(where)
                && page.locator("form[method=get] input[type=search]").count() > 0) {
            findings.add("what is searched for among people goes into the address on " + where);
        }
        if (page.content().contains("???")) {
            findings.add("text missing on " + where);
        }
        return findings;
    }

    /** Whether names of people are shown there, so that they may be searched for. */
    private static boolean isAboutPeople(String address) {
        return address.matches(".*/(audit|identity|leadership|mentoring|training)/.*");
    }

    private static boolean isPublic(String address) {
        return address.matches(".*/(login|accessibility|privacy|api).*");
    }

    private static Set<String> pagesThatLinksLeadTo() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            Set<String> pages = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/"
                            + WEBAPP.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replaceFirst("\\.xhtml$", ""))
                    .filter(path -> !path.startsWith("/WEB-INF") && !path.startsWith("/resources"))
                    .filter(path -> !Set.of("/index", "/login").contains(path))
                    // only for a plan that is a draft: PlanBT makes one and checks its page
                    .filter(path -> !path.equals("/training/edit"))
                    .forEach(pages::add);
            return pages;
        }
    }
}
