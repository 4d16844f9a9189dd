package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final UnitId KITCHEN = new UnitId(Ids.next());
    private static final UnitId WARD = new UnitId(Ids.next());
    private final Donor cook = new Donor(Ids.next(), "Kokk", KITCHEN, "Kjøkken", 2, false, 900);
    private final Donor nurse = new Donor(Ids.next(), "Sykepleier", WARD, "Avdeling", 0, false, 400);

    @Test
    void minutes_freed_skilled_and_per_donor() {
        BoardTotals totals = totals(position(KITCHEN, 0), share(cook, 60, 5, false), share(nurse, 20, 5, false));

        assertThat(totals.minutes()).isEqualTo(400);
        assertThat(totals.freed()).isEqualTo(400);
        assertThat(totals.skilled()).as("the nurse's own level is no higher").isEqualTo(300);
        assertThat(totals.donors()).extracting(DonorJob::freed).containsExactly(300, 100);
        assertThat(totals.donors()).extracting(DonorJob::left).containsExactly(600, 300);
    }

    @Test
    void added_are_mentor_supervision_and_handover() {
        BoardTotals totals = totals(position(KITCHEN, 90), share(cook, 61, 5, true), share(nurse, 20, 5, false));

        // 90 of the mentor, 10 % of 305 rounded half up = 31, 10 of hand-over for each of two shares
        assertThat(totals.added()).isEqualTo(90 + 31 + 20);
    }

    @Test
    void hidden_work_names_the_unit_that_gets_more_than_it_is_freed_of() {
        BoardTotals totals = totals(position(WARD, 90), share(cook, 60, 5, false), share(nurse, 10, 5, false));

        assertThat(totals.hidden()).containsExactly(new HiddenWork("Avdeling", 50, 100));
    }

    @Test
    void no_hidden_work_where_as_much_is_freed_as_added() {
        BoardTotals totals = totals(position(KITCHEN, 40), share(cook, 10, 5, false));

        assertThat(totals.hidden()).as("50 freed, 40 + 10 added").isEmpty();
    }

    @Test
    void an_empty_position_adds_nothing() {
        BoardTotals totals = totals(position(KITCHEN, 90));

        assertThat(totals.added()).isZero();
        assertThat(totals.hidden()).isEmpty();
    }

    @Test
    void a_group_of_which_some_are_missing_is_named_with_what_is_missing() {
        BoardShare wash = share(cook, "Vaske", 1);
        BoardShare dry = share(cook, "Tørke", 1);
        BoardShare fetch = share(cook, "Hente", 2);
        TaskRow carry = share(cook, "Bære", 2).pooled().task();
        TaskRow sameNumberElsewhere = share(nurse, "Måle", 1).pooled().task();
        List<TaskRow> together = Stream.concat(
                        Stream.of(wash, dry, fetch).map(share -> share.pooled().task()), Stream.of(carry))
                .toList();

        List<SplitGroup> split = SplitGroup.of(List.of(wash, dry, fetch), together);

        assertThat(split).containsExactly(new SplitGroup(List.of("Hente"), List.of("Bære")));
        assertThat(wash.pooled().task().belongsWith(sameNumberElsewhere)).isFalse();
        assertThat(BoardRules.groupStaysTogether(split))
                .hasValueSatisfying(rule -> assertThat(rule.arguments()).containsExactly(1, "Bære"));
        assertThat(BoardRules.groupStaysTogether(List.of())).isEmpty();
    }

    private static BoardShare share(Donor donor, String name, int group) {
        TaskEntry entry = Tasks.aTask(name, 10, Weekdays.MONDAY_TO_FRIDAY);
        return new BoardShare(
                new PooledTask(new TaskRow(Ids.next(), donor.id(), entry, group, 1), donor), Weekdays.MONDAY_TO_FRIDAY);
    }

    private static BoardTotals totals(PositionDraft position, BoardShare... shares) {
        return Totals.of(position, List.of(shares), Map.of(), "Avdeling", List.of());
    }

    private static BoardShare share(Donor donor, int minutes, int days, boolean supervised) {
        Weekdays weekdays = new Weekdays((1 << days) - 1);
        TaskEntry entry = Tasks.with(
                Tasks.aTask("oppgave", minutes, weekdays), new TaskTerms(0, false, 1, supervised, 10, true, 2));
        return new BoardShare(new PooledTask(new TaskRow(Ids.next(), donor.id(), entry, null, 1), donor), weekdays);
    }

    private static PositionDraft position(UnitId unit, int mentorMinutes) {
        return new PositionDraft(
                UUID.randomUUID(),
                new OrganisationNumber("999000037"),
                unit,
                "Kjøkkenassistent",
                "",
                PositionStatus.DRAFT,
                0,
                2250,
                mentorMinutes,
                10,
                0,
                null,
                1);
    }
}
