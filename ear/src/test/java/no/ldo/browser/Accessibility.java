package no.ldo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks a page with axe, all rules of WCAG 2.0–2.2 level A and AA. */
public final class Accessibility {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** The script itself, run in the page: the library's own builder opens another page for every analysis. */
    private static final String AXE = script();

    private static final String RUN = """
            tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(result => result.violations.map(rule => rule.id + ': ' + rule.help + ' '
                    + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | ')))
            """;

    /**
     * Frame and content of a page without their words (elements, classes, roles and states; what repeats itself counts once),
     * and ids that stand twice.
     */
    private static final String SHAPES = """
            () => {
              const telling = new Set(['role', 'type', 'lang', 'scope', 'hidden', 'disabled', 'tabindex', 'aria-hidden', 'aria-expanded',
                'aria-current', 'aria-live', 'aria-invalid', 'autocomplete']);
              const shape = (node, left) => {
                if (node === left) return '';
                const attributes = [...node.attributes].filter(a => a.name !== 'class')
                  .map(a => telling.has(a.name) ? a.name + '=' + a.value : a.name + (a.value ? '+' : '-')).sort().join(' ');
                const words = [...node.childNodes].some(n => n.nodeType === 3 && n.nodeValue.trim()) ? 'w' : '';
                const inner = [...node.children].map(child => shape(child, left)).filter((s, i, all) => s !== all[i - 1]).join('');
                return '<' + node.tagName + ' ' + [...node.classList].sort().join('.') + ' ' + attributes + words + '>' + inner + '/';
              };
              const main = document.querySelector('main');
              const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
              const twice = ids.filter((id, i) => ids.indexOf(id) !== i).sort().join(' ');
              return [shape(document.body, main), main ? shape(main, null) : '', twice];
            }
            """;

    private Accessibility() {}

    private static String script() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

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
        if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'object'"))) {
            page.evaluate(AXE);
        }
        List<?> found = (List<?>) page.evaluate(RUN, TAGS);
        return found.stream().map(line -> page.url() + " " + line).toList();
    }

    /**
     * The build of the page's frame, that of its content, and the ids that stand twice. Pages that have all three in common are
     * taken to have the same findings; what lies in their words alone is only found on the first of them.
     */
    static List<String> shapes(Page page) {
        return ((List<?>) page.evaluate(SHAPES)).stream().map(Object::toString).toList();
    }

    /** One line when the page must be scrolled sideways. */
    public static List<String> sidewaysScroll(Page page) {
        Object tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) tooWide).intValue() > 0 ? List.of("sideways scroll on " + page.url()) : List.of();
    }
}
