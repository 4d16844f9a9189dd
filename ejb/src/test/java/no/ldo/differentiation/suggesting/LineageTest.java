package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.suggesting.Suggestion.Asked;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final UUID ANNE = new UUID(3, 0);
    private static final UUID BO = new UUID(3, 1);
    private static final UUID CILLA = new UUID(3, 2);
    private static final Unwanted WASH = new Unwanted(ANNE, new UUID(2, 0));
    private static final Unwanted DRY = new Unwanted(ANNE, new UUID(2, 1));

    private final Suggestion all = suggestion(null, Variant.AS_ASKED, Set.of(), ANNE, BO, CILLA);
    private final Suggestion allButOne = suggestion(all, Variant.AS_ASKED, Set.of(WASH), ANNE, BO, CILLA);
    private final Suggestion other = suggestion(allButOne, Variant.DIFFERENT, Set.of(WASH), ANNE);
    private final Suggestion otherButOne = suggestion(other, Variant.DIFFERENT, Set.of(WASH, DRY), ANNE);

    @Test
    void others_are_reckoned_by_the_newest_suggestion_that_was_for_them_however_many_tries_ago() {
        Lineage lineage = new Lineage(List.of(otherButOne, other, allButOne, all));

        assertThat(lineage.beside(List.of(ANNE))).isEqualTo(Map.of(allButOne, Set.of(BO, CILLA)));
        assertThat(new Lineage(List.of(allButOne, all)).beside(allButOne.positions()))
                .isEmpty();
        assertThat(new Lineage(List.of(allButOne, all)).beside(List.of(BO)))
                .isEqualTo(Map.of(allButOne, Set.of(ANNE, CILLA)));
    }

    @Test
    void what_differs_does_so_from_the_same_suggestion_after_a_task_was_not_wanted() {
        assertThat(new Lineage(List.of(otherButOne, other, allButOne, all)).unlike())
                .contains(allButOne);
        assertThat(new Lineage(List.of(other, allButOne, all)).unlike()).contains(allButOne);
        Suggestion onceMore = suggestion(otherButOne, Variant.DIFFERENT, Set.of(WASH, DRY), ANNE);
        assertThat(new Lineage(List.of(onceMore, otherButOne, other, allButOne, all)).unlike())
                .contains(otherButOne);
        assertThat(new Lineage(List.of(allButOne, all)).unlike()).isEmpty();
        assertThat(new Lineage(List.of(otherButOne)).unlike())
                .as("the others are gone")
                .isEmpty();
    }

    @Test
    void another_content_for_one_is_asked_with_the_same_locks_and_seed_and_waited_for_a_few_seconds() {
        UUID fresh = new UUID(5, 5);

        assertThat(all.again(fresh, BO)).isEqualTo(new AskSuggestion(fresh, List.of(BO), true, 5, 7));
        assertThat(all.again(fresh)).isEqualTo(new AskSuggestion(fresh, List.of(ANNE, BO, CILLA), true, 60, 7));
    }

    private static Suggestion suggestion(
            @Nullable Suggestion basedOn, Variant variant, Set<Unwanted> unwanted, UUID... positions) {
        List<UUID> ids = List.of(positions);
        Question question = new Question(ids, true, variant, unwanted, List.of(), List.of());
        AskSuggestion command = new AskSuggestion(UUID.randomUUID(), ids, true, 60, 7);
        ASituation situation = new ASituation();
        MadeProblem made = new MadeProblem(
                ProblemMaker.of(situation.made(), situation.question()).problem(),
                ids,
                List.of(),
                List.of(),
                List.of());
        Asked asked = new Asked(
                new OrganisationNumber("999000037"), command, question, basedOn == null ? null : basedOn.id());
        return new Suggestion(asked, made, UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
    }
}
