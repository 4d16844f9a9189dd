package no.ldo.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Three hundred posts on one page. A page that is posted in full again and again must neither get slow nor let the
 * session grow; the heap that is left after a collection is the measure of the session.
 */
class ManyPostsIT {
    private static final int POSTS = 300;

    /** By then the session holds as many views as it may. */
    private static final int WARM = 220;

    private static final int REFUSALS = 60;
    private static final int MOST_REFUSALS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A view more or less every so many posts. */
    private static final int A_VIEW = 20;

    /**
     * What the whole server may hold more after each further view: a view is larger than this. Other work of the server
     * adds to it now and then; what the posts add, each of them adds.
     */
    private static final long MOST_GROWTH = 10_000;

    private static final String PAGE = "/identity/me";
    private static final String FORM = "rename";
    private static final String FIELD = "rename:displayName";
    private static final String NAME = "Ada Administrator";
    private static final Map<String, String> REFUSED = Map.of(FIELD, "");

    private static final String STEP = "/leadership/step?step=M1-2&org=999000045";
    private static final Map<String, String> TOO_LONG = Map.of("step:B", "x".repeat(2_100));

    private final Portal portal = Portal.get();
    private final Visitor visitor = Visitor.signIn(portal.url(""), Person.ADMIN.loginName(), Person.PASSWORD);

    @Test
    void accepted_by_ajax() {
        post(visitor.open(PAGE), page -> visitor.sendByAjax(page, FORM, Map.of(FIELD, NAME)), page -> {
            assertThat(page.body()).contains("partial-response").contains(NAME);
            assertThat(page.redirected()).isFalse();
        });
    }

    @Test
    void accepted_without_javascript_each_leads_to_a_new_page() {
        List<String> states = new ArrayList<>();

        post(visitor.open(PAGE), page -> visitor.send(page, FORM, Map.of(FIELD, NAME)), page -> {
            assertThat(page.redirected()).isTrue();
            assertThat(page.value(FIELD)).isEqualTo(NAME);
            states.add(page.state());
        });

        assertThat(states).doesNotHaveDuplicates();
    }

    @Test
    void refused_without_javascript_opens_the_page_anew_at_every_twentieth() {
        List<Boolean> redirected = new ArrayList<>();

        post(visitor.open(PAGE), page -> visitor.send(page, FORM, REFUSED), page -> {
            assertThat(page.document().select(".ldo-error-summary").text()).contains("Fyll ut");
            assertThat(page.value(FIELD)).isEmpty();
            redirected.add(page.redirected());
        });

        for (int post = 1; post <= POSTS; post++) {
            assertThat(redirected.get(post - 1)).as("post %d", post).isEqualTo(post % MOST_REFUSALS == 0);
        }
    }

    /** Its bean lives as long as the view, and what is refused is long. */
    @Test
    void refused_without_javascript_on_a_step_of_the_course() {
        Visitor leader = Visitor.signIn(portal.url(""), "leder.omsorg@demo.example", Person.PASSWORD);

        post(leader.open(STEP), page -> leader.press(page, "step", "step:save", TOO_LONG), page -> {
            assertThat(page.document().select(".ldo-error-summary").text()).contains("2 000");
            assertThat(page.value("step:B")).hasSize(2_100);
        });
    }

    @Test
    void refused_on_a_view_that_is_never_left_is_led_on_all_the_same() {
        Visit first = visitor.open(PAGE);

        for (int post = 1; post <= REFUSALS; post++) {
            Visit answer = visitor.send(first, FORM, REFUSED);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.took()).isLessThan(PATIENCE);
        }
    }

    private void post(Visit opened, UnaryOperator<Visit> once, Consumer<Visit> check) {
        Visit page = opened;
        List<Long> held = new ArrayList<>();
        for (int post = 1; post <= POSTS; post++) {
            page = once.apply(page);
            assertThat(page.status()).as("post %d", post).isEqualTo(200);
            assertThat(page.took()).as("post %d", post).isLessThan(PATIENCE);
            check.accept(page);
            if (post >= WARM && post % A_VIEW == 0) {
                held.add(portal.heapInUse());
            }
        }
        assertThat(leastGrowth(held)).as("bytes in use: %s", held).isLessThan(MOST_GROWTH);
    }

    private static long leastGrowth(List<Long> held) {
        return IntStream.range(1, held.size())
                .mapToLong(at -> held.get(at) - held.get(at - 1))
                .min()
                .orElseThrow();
    }
}
