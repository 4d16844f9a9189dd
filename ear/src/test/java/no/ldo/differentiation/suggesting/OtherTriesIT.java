package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.BakeryBench;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.composing.RunWatch;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.frame.FrameService;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Another try of a suggestion is asked with what the first was asked with; what no position can have whole is no choice. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class OtherTriesIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final int LIGHT_AT_MOST = 700 - 2250 / 10;

    @Inject
    private BakeryBench bench;

    @Inject
    private JobService jobs;

    @Inject
    private FrameService frames;

    @Inject
    private BoardService boards;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private SuggestionRepository stored;

    @Inject
    private OtherTries tries;

    @Inject
    private WhyNotService whyNot;

    @Inject
    private RunWatch watch;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void not_this_one_keeps_the_kind_of_content_what_is_placed_and_what_the_others_are_given() {
        List<TaskRow> tasks = as("hr", () -> jobWithTasks("Prøve"));
        UUID first = as("hr", this::framedDraft);
        UUID second = as("hr", this::framedDraft);
        UUID placed = tasks.get(0).id();
        as("hr", () -> boards.move(BAKERY, new MoveShare(Ids.next(), first, placed, null, bench.version(first))));
        UUID both = asked(first, second);

        UUID light = Ids.next();
        act("hr", () -> suggestions.instead(BAKERY, both, first, Variant.LIGHT, light));
        SuggestionShown easier = ended(light);
        UUID unwanted = ids(easier).stream()
                .filter(task -> !task.equals(placed))
                .findFirst()
                .orElseThrow();
        UUID next = Ids.next();
        act("hr", () -> suggestions.without(BAKERY, light, first, unwanted, next));
        SuggestionShown without = ended(next);

        assertThat(easier.keepsPlaced()).isTrue();
        assertThat(ids(easier)).contains(placed);
        assertThat(without.variant()).isEqualTo(Variant.LIGHT);
        assertThat(without.keepsPlaced()).isTrue();
        assertThat(ids(without)).contains(placed).doesNotContain(unwanted);
        assertThat(without.positions().get(0).minutes()).isLessThanOrEqualTo(LIGHT_AT_MOST);
        assertThat(as("hr", () -> besides(next)))
                .isEqualTo(as("hr", () -> besides(light)))
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.position()).isEqualTo(second));
    }

    @Test
    void another_content_still_differs_from_the_same_after_a_task_was_not_wanted() {
        as("hr", () -> jobWithTasks("Annet"));
        UUID position = as("hr", this::framedDraft);
        UUID first = asked(position);
        UUID different = Ids.next();
        act("hr", () -> suggestions.instead(BAKERY, first, position, Variant.DIFFERENT, different));
        UUID unwanted = ids(ended(different)).iterator().next();

        Question question =
                as("hr", () -> tries.without(stored.find(different).orElseThrow(), new Unwanted(position, unwanted)));

        assertThat(question.variant()).isEqualTo(Variant.DIFFERENT);
        assertThat(Set.copyOf(question.unlike())).isEqualTo(ids(as("hr", () -> suggestions.suggestion(BAKERY, first))));
    }

    @Test
    void what_belongs_together_with_a_reserved_task_is_no_choice() {
        String title = "Reservert " + Ids.next();
        List<TaskRow> tasks = as("hr", () -> jobWithTasks(title));
        TaskRow bound = tasks.get(1);
        TaskRow reserved = tasks.get(12);
        act("hr", () -> jobs.bind(BAKERY, bound.jobId(), List.of(bound.id(), reserved.id())));
        UUID position = as("hr", this::framedDraft);
        UUID suggestion = asked(position);

        Set<UUID> choices = new HashSet<>(ids(as("hr", () -> suggestions.suggestion(BAKERY, suggestion))));
        as("hr", () -> whyNot.notSuggested(BAKERY, suggestion, position, title))
                .forEach(one -> choices.add(one.task().task().id()));

        assertThat(choices).contains(tasks.get(0).id(), tasks.get(2).id()).doesNotContain(bound.id(), reserved.id());
    }

    /** Twelve tasks of 100 minutes a week, and one that is reserved. */
    private List<TaskRow> jobWithTasks(String title) {
        StringBuilder file = new StringBuilder("Oppgave;Minutter;Hvor ofte;Tidsrom;Bare autoriserte;Nivå\n");
        for (int line = 1; line <= 13; line++) {
            file.append("Vaske rom ").append(line).append(";20;hver dag;08:00-15:00;");
            file.append(line == 13 ? "ja;3" : "nei;0").append('\n');
        }
        SaveJob job = new SaveJob(title, bench.unit("PAKK"), null, 2250, 2, true, 2000, 0);
        return bench.job(Ids.next(), job, file.toString());
    }

    private UUID framedDraft() {
        UUID id = bench.position(new SavePosition("Nytt forsøk", bench.unit("PAKK"), "", 2250, 90, 0));
        Frame frame = new Frame(
                300,
                700,
                new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 3, 5, 420, 960, 30, 300),
                new Ability(1, new Demands("444444444444"), Doses.NONE),
                new Variety(8, 4, Set.of()),
                Donors.OWN_UNIT);
        frames.set(BAKERY, id, frame, 0);
        return id;
    }

    /** Asked with what is placed staying, and ended. */
    private UUID asked(UUID... drafts) {
        UUID id = Ids.next();
        act("hr", () -> suggestions.ask(BAKERY, new AskSuggestion(id, List.of(drafts), true, 1, 1)));
        ended(id);
        return id;
    }

    private SuggestionShown ended(UUID id) {
        UUID run = as("hr", () -> suggestions.suggestion(BAKERY, id)).run().id();
        watch.awaitEnd(run, Duration.ofSeconds(60));
        return as("hr", () -> suggestions.suggestion(BAKERY, id));
    }

    private List<HeldShare> besides(UUID suggestion) {
        return tries.besides(stored.find(suggestion).orElseThrow());
    }

    private static Set<UUID> ids(SuggestionShown shown) {
        return shown.positions().get(0).tasks().stream()
                .map(task -> task.task().task().id())
                .collect(Collectors.toSet());
    }
}
