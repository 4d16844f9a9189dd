package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.board.BoardsForTests;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PartTimeTalk.Kind;
import no.ldo.identity.SignedIn;
import no.ldo.local.TestDatabase;
import org.junit.jupiter.api.Test;

class PartTimeRepositoryRT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Instant MORNING = Instant.parse("2026-03-18T08:00:00Z");

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final UUID position = database.inTransaction(
            em -> PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Kjøkkenassistent"));

    @Test
    void what_was_written_is_read_with_one_statement_the_latest_first() {
        write(about(900, Kind.HELD), MORNING);
        write(about(1125, Kind.NO_REPRESENTATIVES), MORNING.plusSeconds(60));

        int statements = database.statementsOf(
                em -> new PartTimeRepository(em).of(position).size());
        List<PartTimeNeed> read = database.inTransaction(em -> new PartTimeRepository(em)
                .of(position).stream().map(PartTimeEntry::read).toList());

        assertThat(statements).isEqualTo(1);
        assertThat(read).extracting(PartTimeNeed::percent).containsExactly(50.0, 40.0);
        assertThat(read.get(0).talk()).isEqualTo(new PartTimeTalk(Kind.NO_REPRESENTATIVES, null, "", "Vi har spurt."));
        assertThat(read.get(1).talk()).isEqualTo(new PartTimeTalk(Kind.HELD, DAY, "Klubbleder", "Enig."));
        assertThat(read.get(1).writtenBy()).isEqualTo("Hilde HR");
    }

    @Test
    void the_shortest_full_time_is_read_with_it_from_the_jobs_behind_the_position() {
        write(about(900, Kind.HELD), MORNING);
        aJobWithFullTime(2016);
        assertThat(basis().shortestFullTime())
                .as("any job, while none is behind it")
                .isEqualTo(2016);

        UUID behind = aJobWithFullTime(2130);
        database.commit(em -> {
            UUID task = JobsForTests.aTask(em, behind, Tasks.aTask("Vaske", 30, Weekdays.MONDAY_TO_FRIDAY));
            BoardsForTests.aShare(em, position, task, Weekdays.MONDAY_TO_FRIDAY, 30);
        });

        assertThat(basis().shortestFullTime()).isEqualTo(2130);
        assertThat(basis().written()).hasSize(1);
        assertThat(database.statementsOf(em -> new PartTimeRepository(em).basisOf(company.number(), position)))
                .isEqualTo(1);
    }

    @Test
    void the_organisations_own_full_time_is_one_of_them_and_nothing_need_be_written() {
        aJobWithFullTime(2400);

        assertThat(basis()).isEqualTo(new PartTimeBasis(2250, List.of()));
    }

    private PartTimeBasis basis() {
        return database.inTransaction(em -> new PartTimeRepository(em).basisOf(company.number(), position));
    }

    private UUID aJobWithFullTime(int minutes) {
        UUID[] made = new UUID[1];
        database.commit(em -> {
            made[0] = JobsForTests.aJob(em, company.number(), company.kitchen(), "Jobb " + minutes, 600);
            em.createQuery("update Job j set j.fullTimeMinutes = :minutes where j.id = :id")
                    .setParameter("minutes", minutes)
                    .setParameter("id", made[0])
                    .executeUpdate();
        });
        return made[0];
    }

    @Test
    void the_same_hours_are_written_about_once() {
        write(about(900, Kind.NOT_YET), MORNING);

        assertThatThrownBy(() -> write(about(900, Kind.HELD), MORNING)).hasStackTraceContaining("part_time_need_hours");
    }

    @Test
    void the_database_refuses_a_need_for_full_time_and_half_a_discussion() {
        assertThatThrownBy(() -> write(about(2250, Kind.NOT_YET), MORNING))
                .hasStackTraceContaining("part_time_need_part_time");
        SavePartTime half = new SavePartTime(position, 900, 2250, "Fordi", DAY, Kind.HELD, null, "", "Enig", "", 0);
        assertThatThrownBy(() -> write(half, MORNING)).hasStackTraceContaining("part_time_need_talk");
    }

    private void write(SavePartTime command, Instant now) {
        SignedIn hr = new SignedIn(company.account(), "Hilde HR", "nb", List.of());
        database.commit(em -> new PartTimeRepository(em).add(new PartTimeEntry(company.number(), command, hr, now)));
    }

    private SavePartTime about(int minutes, Kind kind) {
        return new SavePartTime(
                position, minutes, 2250, "Fordi", DAY, kind, DAY, "Klubbleder", "Enig.", "Vi har spurt.", 0);
    }
}
