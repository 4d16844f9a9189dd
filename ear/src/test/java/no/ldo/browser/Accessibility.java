package no.ldo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Checks a page with axe, all rules of WCAG 2.0–2.2 level A and AA. */
public final class Accessibility {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessibility() {}

    /** Fails with rule, element and reason of every finding. */
    public static void assertClean(Page page) {
        assertThat(findings(page)).isEmpty();
    }

    /** Fails when the page must be scrolled sideways. */
    public static void assertNoSidewaysScroll(Page page) {
        assertThat(sidewaysScroll(page)).isEmpty();
    }

    /** What axe finds, one line each. */
    public static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> page.url() + " " + told(rule))
                        .toList();
    }

    /** One line when the page must be scrolled sideways. */
    public static List<String> sidewaysScroll(Page page) {
        Object tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) tooWide).intValue() > 0 ? List.of("sideways scroll on " + page.url()) : List.of();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
