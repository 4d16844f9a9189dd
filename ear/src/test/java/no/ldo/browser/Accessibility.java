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
        List<String> findings = new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
        assertThat(findings).as("axe on %s", page.url()).isEmpty();
    }

    /** Fails when the page must be scrolled sideways. */
    public static void assertNoSidewaysScroll(Page page) {
        Object tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue())
                .as("sideways scroll on %s", page.url())
                .isZero();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
