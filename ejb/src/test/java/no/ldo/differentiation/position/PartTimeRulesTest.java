package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ldo.differentiation.position.PartTimeTalk.Kind;
import no.ldo.shared.Ids;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PartTimeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final PartTimeTalk HELD = new PartTimeTalk(Kind.HELD, TODAY, "Klubbleder", "Enig.");
    private static final PartTimeTalk NOBODY = new PartTimeTalk(Kind.NO_REPRESENTATIVES, null, "", "Vi har spurt.");

    @Test
    void partTimeNeedIsWritten() {
        assertThat(missing(900, List.of())).containsExactly("partTimeNeedIsWritten", "partTimeIsDiscussed");
    }

    @Test
    void partTimeIsDiscussed() {
        assertThat(missing(900, List.of(need(900, PartTimeTalk.NOT_YET)))).containsExactly("partTimeIsDiscussed");
        assertThat(missing(900, List.of(need(900, HELD)))).isEmpty();
        assertThat(missing(900, List.of(need(900, NOBODY)))).isEmpty();
    }

    @Test
    void full_time_needs_nothing() {
        assertThat(missing(2250, List.of())).isEmpty();
        assertThat(missing(2249, List.of())).isNotEmpty();
    }

    @Test
    void newHoursAreDiscussedAnew() {
        List<RuleViolation> missing = PartTimeRules.beforePublication(1125, 2250, List.of(need(900, HELD)));

        assertThat(missing)
                .containsExactly(RuleViolation.of("differentiation.rule.newHoursAreDiscussedAnew", 40.0, 50.0));
        assertThat(missing(1125, List.of(need(1125, HELD), need(900, HELD)))).isEmpty();
        assertThat(PartTimeRules.beforePublication(900, 2130, List.of(need(900, HELD))))
                .as("the same minutes of another full time are another position")
                .hasSize(1);
    }

    @Test
    void aFullTimePositionNeedsNoReason() {
        assertThat(key(PartTimeRules.aFullTimePositionNeedsNoReason(2250, 2250)))
                .isEqualTo("aFullTimePositionNeedsNoReason");
        assertThat(PartTimeRules.aFullTimePositionNeedsNoReason(2249, 2250)).isEmpty();
    }

    @Test
    void aPublishedNeedStands() {
        assertThat(key(PartTimeRules.aPublishedNeedStands(true))).isEqualTo("aPublishedNeedStands");
        assertThat(PartTimeRules.aPublishedNeedStands(false)).isEmpty();
    }

    @Test
    void the_discussion_is_told_as_far_as_it_has_come() {
        assertThat(keys(PartTimeRules.theDiscussionIsTold(command(Kind.NOT_YET, null, "", "", ""))))
                .isEmpty();
        assertThat(keys(PartTimeRules.theDiscussionIsTold(command(Kind.HELD, null, " ", "", ""))))
                .containsExactly("theDiscussionHasADay", "theDiscussionHasACounterpart", "theDiscussionHasAnOutcome");
        assertThat(keys(PartTimeRules.theDiscussionIsTold(command(Kind.HELD, TODAY, "Klubbleder", "Enig", ""))))
                .isEmpty();
        assertThat(keys(PartTimeRules.theDiscussionIsTold(command(Kind.NO_REPRESENTATIVES, TODAY, "x", "y", ""))))
                .containsExactly("noRepresentativesHasAReason");
    }

    @Test
    void days_have_been() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(keys(PartTimeRules.partTimeDaysHaveBeen(written(tomorrow, Kind.HELD, tomorrow), TODAY)))
                .containsExactly("theNeedIsNotWrittenAhead", "theDiscussionIsNotAhead");
        assertThat(keys(PartTimeRules.partTimeDaysHaveBeen(written(TODAY, Kind.HELD, TODAY), TODAY)))
                .isEmpty();
        assertThat(keys(PartTimeRules.partTimeDaysHaveBeen(written(TODAY, Kind.NOT_YET, tomorrow), TODAY)))
                .as("a day that is not read")
                .isEmpty();
    }

    @Test
    void partTimeHoldsNoNationalIdentityNumber() {
        assertThat(key(PartTimeRules.partTimeHoldsNoNationalIdentityNumber(
                        command(Kind.HELD, TODAY, "Klubbleder", "Gjelder 01010750160", ""))))
                .isEqualTo("partTimeHoldsNoNationalIdentityNumber");
        assertThat(PartTimeRules.partTimeHoldsNoNationalIdentityNumber(
                        command(Kind.HELD, TODAY, "Klubbleder", "Enig", "")))
                .isEmpty();
    }

    @Test
    void what_belongs_to_another_answer_is_not_kept() {
        assertThat(command(Kind.NO_REPRESENTATIVES, TODAY, "Klubbleder", "Enig", " Vi har spurt. ")
                        .toTalk())
                .isEqualTo(NOBODY);
        assertThat(command(Kind.NOT_YET, TODAY, "Klubbleder", "Enig", "x").toTalk())
                .isEqualTo(PartTimeTalk.NOT_YET);
    }

    private static List<String> missing(int minutes, List<PartTimeNeed> written) {
        return keys(PartTimeRules.beforePublication(minutes, 2250, written).stream());
    }

    private static PartTimeNeed need(int minutes, PartTimeTalk talk) {
        return new PartTimeNeed(minutes, 2250, "Arbeidet er om morgenen.", TODAY, "Hilde HR", talk, 1);
    }

    private static SavePartTime command(Kind kind, LocalDate on, String with, String said, String none) {
        return new SavePartTime(Ids.next(), 900, 2250, "Fordi", TODAY, kind, on, with, said, none, 0);
    }

    private static SavePartTime written(LocalDate on, Kind kind, LocalDate talkedOn) {
        return new SavePartTime(Ids.next(), 900, 2250, "Fordi", on, kind, talkedOn, "a", "b", "", 0);
    }

    private static String key(Optional<RuleViolation> violation) {
        return keys(violation.stream()).stream().findFirst().orElse(null);
    }

    private static List<String> keys(Stream<RuleViolation> violations) {
        return violations
                .map(violation -> violation.key().replace("differentiation.rule.", ""))
                .toList();
    }
}
