package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.BesideService;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.HistoryService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.board.TransferService;
import no.ldo.differentiation.board.TransferShare;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Several positions on one board: moves between them, back and forward, and who may. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class TransferIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);
    private static final Weekdays REST = Weekdays.MONDAY_TO_FRIDAY.minus(MONDAY);
    private static final String ORDER = "differentiation.rule.onlyOwnLastMoveIsUndone";

    @Inject
    private BakeryBench bench;

    @Inject
    private JobService jobs;

    @Inject
    private PositionService positions;

    @Inject
    private BoardService boards;

    @Inject
    private BesideService beside;

    @Inject
    private TransferService transfers;

    @Inject
    private HistoryService histories;

    private UUID task;
    private UUID first;
    private UUID second;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void aTaskAndTwoPositions() {
        as("hr", () -> {
            UUID job = Ids.next();
            task = bench.job(
                            job,
                            new SaveJob("Flytting " + job, bench.unit("PAKK"), null, 2250, 2, true, 2000, 0),
                            "Oppgave;Minutter;Hvor ofte\nVaske brett;20;hver dag\n")
                    .get(0)
                    .id();
            first = newPosition();
            second = newPosition();
            return null;
        });
    }

    @Test
    void what_one_does_the_other_does_and_it_counts_once() {
        move(first, Weekdays.MONDAY_TO_FRIDAY);
        TransferShare command = transfer(Ids.next());

        act("hr", () -> transfers.transfer(BAKERY, command));
        act("hr", () -> transfers.transfer(BAKERY, command));

        assertThat(daysOf(first)).isEqualTo(Weekdays.NONE);
        assertThat(daysOf(second)).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
        assertThat(as("hr", () -> beside.beside(BAKERY, List.of(second, first))))
                .extracting(open -> open.position().minutesAWeek())
                .containsExactly(100, 0);
    }

    @Test
    void days_are_put_together_where_both_did_some() {
        move(first, MONDAY);
        move(second, REST);

        act("hr", () -> transfers.transfer(BAKERY, transfer(Ids.next())));

        assertThat(daysOf(second)).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
    }

    @Test
    void it_is_undone_and_made_again_as_one_from_either_side() {
        move(first, MONDAY);
        UUID transfer = Ids.next();
        act("hr", () -> transfers.transfer(BAKERY, transfer(transfer)));

        assertThat(history(first).undoable().move()).isEqualTo(transfer);
        assertThat(history(second).undoable().move()).isEqualTo(transfer);
        act("hr", () -> histories.undo(BAKERY, first, transfer));
        act("hr", () -> histories.undo(BAKERY, first, transfer));
        assertThat(daysOf(first)).isEqualTo(MONDAY);
        assertThat(daysOf(second)).isEqualTo(Weekdays.NONE);
        act("hr", () -> histories.redo(BAKERY, second, transfer));
        assertThat(daysOf(second)).isEqualTo(MONDAY);
        act("hr", () -> histories.undo(BAKERY, second, transfer));
        act("hr", () -> histories.undo(BAKERY, first, history(first).undoable().move()));
        assertThat(daysOf(first)).as("two steps back").isEqualTo(Weekdays.NONE);
        act("hr", () -> histories.redo(BAKERY, first, history(first).redoable().move()));
        assertThat(daysOf(first)).as("and one forward").isEqualTo(MONDAY);
    }

    @Test
    void moves_that_were_made_together_are_one_step() {
        UUID move = Ids.next();
        as("hr", () -> boards.move(BAKERY, new MoveShare(move, first, task, MONDAY, version(first))));
        MoveShare with = new MoveShare(Ids.next(), first, task, Weekdays.MONDAY_TO_FRIDAY, version(first), move);
        as("hr", () -> boards.move(BAKERY, with));

        assertThat(history(first).undoable().move()).isEqualTo(move);
        act("hr", () -> histories.undo(BAKERY, first, move));
        assertThat(daysOf(first)).isEqualTo(Weekdays.NONE);
        act("hr", () -> histories.redo(BAKERY, first, move));
        assertThat(daysOf(first)).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
        MoveShare elsewhere = new MoveShare(Ids.next(), second, task, Weekdays.NONE, version(second), move);
        hidden("hr", () -> boards.move(BAKERY, elsewhere));
    }

    @Test
    void what_was_overtaken_is_neither_undone_nor_made_again() {
        move(first, MONDAY);
        UUID overtaken = history(first).undoable().move();
        move(first, REST);

        broken("hr", () -> histories.undo(BAKERY, first, overtaken), ORDER);
        UUID last = history(first).undoable().move();
        act("hr", () -> histories.undo(BAKERY, first, last));
        move(first, Weekdays.MONDAY_TO_FRIDAY);
        broken("hr", () -> histories.redo(BAKERY, first, last), ORDER);
        assertThat(daysOf(first)).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
    }

    @Test
    void either_position_changed_meanwhile_refuses_all_of_it() {
        move(first, MONDAY);
        TransferShare stale = transfer(Ids.next());
        move(second, REST);

        assertThatThrownBy(() -> act("hr", () -> transfers.transfer(BAKERY, stale)))
                .isInstanceOf(EditConflict.class);
        assertThat(daysOf(first)).isEqualTo(MONDAY);
        assertThat(daysOf(second)).isEqualTo(REST);
    }

    @Test
    void a_rule_of_the_board_gives_nothing_away() {
        move(first, Weekdays.MONDAY_TO_FRIDAY);
        second = as("hr", () -> {
            jobs.create(BAKERY, Ids.next(), new SaveJob("Time i uken", bench.unit("PAKK"), null, 60, 0, false, 0, 0));
            return newPosition(60);
        });

        broken(
                "hr",
                () -> transfers.transfer(BAKERY, transfer(Ids.next())),
                "differentiation.rule.aPositionIsAtMostFullTime");
        assertThat(daysOf(first)).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
        assertThat(daysOf(second)).isEqualTo(Weekdays.NONE);
    }

    @Test
    void only_those_who_compose_both_may() {
        move(first, MONDAY);
        TransferShare command = transfer(Ids.next());
        assertThatThrownBy(() -> act("leder", () -> transfers.transfer(BAKERY, command)))
                .isInstanceOf(EJBAccessException.class);
        hidden("hr.omsorg", () -> transfers.transfer(BAKERY, command));
        hidden("hr.omsorg", () -> beside.beside(NURSING_HOME, List.of(first)));
        hidden("hr.omsorg", () -> beside.others(BAKERY, List.of(), null));
        hidden("hr.omsorg", () -> beside.versions(NURSING_HOME, List.of(first)));
        hidden("hr.omsorg", () -> histories.history(NURSING_HOME, List.of(first)));
        UUID theirs = as("hr.omsorg", () -> positions.list(NURSING_HOME, PageRequest.of(1, 5)))
                .items()
                .get(0)
                .id();
        TransferShare foreign = new TransferShare(Ids.next(), task, theirs, 0, first, version(first));
        hidden("hr", () -> transfers.transfer(BAKERY, foreign));
        hidden(
                "hr",
                () -> transfers.transfer(
                        BAKERY,
                        new TransferShare(Ids.next(), Ids.next(), second, version(second), first, version(first))));
        assertThat(daysOf(first)).isEqualTo(MONDAY);
    }

    @Test
    void drafts_that_are_not_open_are_found_by_their_title() {
        List<UUID> found = as("hr", () -> beside.others(BAKERY, List.of(first), "  " + second)).shown().stream()
                .map(draft -> draft.id())
                .toList();

        assertThat(found).containsExactly(second);
        assertThat(as("hr", () -> beside.others(BAKERY, List.of(second), second.toString()))
                        .shown())
                .isEmpty();
    }

    private BoardHistory history(UUID position) {
        return as("hr", () -> histories.history(BAKERY, List.of(position)));
    }

    private void move(UUID position, Weekdays days) {
        as("hr", () -> boards.move(BAKERY, new MoveShare(Ids.next(), position, task, days, version(position))));
    }

    private TransferShare transfer(UUID move) {
        return new TransferShare(move, task, second, version(second), first, version(first));
    }

    private int version(UUID position) {
        return as("hr", () -> beside.versions(BAKERY, List.of(position))).get(0);
    }

    private Weekdays daysOf(UUID position) {
        OpenPosition open =
                as("hr", () -> beside.beside(BAKERY, List.of(position))).get(0);
        return open.shares().stream().map(BoardShare::days).findFirst().orElse(Weekdays.NONE);
    }

    private UUID newPosition() {
        return newPosition(2250);
    }

    private UUID newPosition(int fullTime) {
        UUID id = Ids.next();
        positions.create(BAKERY, id, new SavePosition("Flytting " + id, bench.unit("PAKK"), "", fullTime, 0, 0));
        return id;
    }
}
