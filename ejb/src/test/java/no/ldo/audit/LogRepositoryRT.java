package no.ldo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.ldo.local.TestDatabase;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class LogRepositoryRT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber HOTEL = new OrganisationNumber("999000053");
    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00.123456Z");

    private final TestDatabase database = TestDatabase.get();

    private record JobOpened(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
        @Override
        public String subjectType() {
            return "job";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("code", "«æøå»");
        }
    }

    @Test
    void shows_the_changes_of_one_organisation_and_those_days_with_two_statements() {
        Instant then = Instant.parse("2026-01-15T11:00:00.123456Z");
        change(HOTEL, then);
        UUID inside = change(BAKERY, then);
        change(BAKERY, then.plusSeconds(86_400));
        LocalDate day = LocalDate.of(2026, 1, 15);
        LogSearch search = new LogSearch(BAKERY, day, day, "JobOpened", PageRequest.of(1, 25));

        int statements = database.statementsOf(em -> {
            LogReader reader = new LogReader(em);
            assertThat(reader.changes(search)).singleElement().satisfies(row -> {
                assertThat(row.subject()).isEqualTo(inside);
                assertThat(row.at()).isEqualTo(then);
                assertThat(row.facts()).isEqualTo("{\"code\":\"«æøå»\"}");
                assertThat(row.actor()).isNull();
            });
            assertThat(reader.countChanges(search)).isEqualTo(1);
        });

        assertThat(statements).isEqualTo(2);
    }

    @Test
    void shows_who_was_refused_and_who_has_read_about_a_person() {
        UUID plan = Ids.next();
        UUID reader = Ids.next();
        access(reader, new Access(AccessKind.READ, "plan.followUp", "PlanService.plan", BAKERY, plan));
        access(plan, new Access(AccessKind.READ, "plan.own", "PlanService.plan", BAKERY, plan));
        access(reader, Access.refused("PlanService.plan", BAKERY, plan));
        LogSearch all = new LogSearch(null, null, null, null, PageRequest.of(1, 200));

        database.commit(em -> {
            LogReader log = new LogReader(em);
            assertThat(log.access(all, EnumSet.of(AccessKind.REFUSED)))
                    .anySatisfy(row -> assertThat(row.subject()).isEqualTo(plan));
            assertThat(log.readingsOf(Set.of(plan), plan, PageRequest.of(1, 25)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.purpose()).isEqualTo("plan.followUp"));
            assertThat(log.countReadingsOf(Set.of(plan), plan)).isEqualTo(1);
        });
    }

    @Test
    void finds_the_line_that_was_changed_and_the_line_that_was_taken_away() {
        for (int line = 0; line < 5; line++) {
            change(BAKERY, NOON.plusSeconds(line));
        }
        sealAll();
        assertThat(check().isWhole()).isTrue();
        long number = check().checked() - 2;

        execute("update change_line set facts = '{\"code\":\"forged\"}' where seal_no = " + number);
        assertThat(check().broken()).isEqualTo(number);
        execute("update change_line set facts = '{\"code\":\"«æøå»\"}' where seal_no = " + number);
        assertThat(check().isWhole()).isTrue();

        String kept = "create temporary table kept as select * from change_line where seal_no >= ";
        long last = check().checked();
        database.commit(em -> {
            em.createNativeQuery(kept + last).executeUpdate();
            em.createNativeQuery("delete from change_line where seal_no >= " + last)
                    .executeUpdate();
            em.flush();
            assertThat(new LogSeals(new LogRepository(em))
                            .check(LogName.CHANGES)
                            .broken())
                    .isEqualTo(last);
            em.createNativeQuery("insert into change_line select * from kept").executeUpdate();
        });
        assertThat(check().isWhole()).isTrue();
    }

    @Test
    void two_servers_may_seal_at_once() {
        for (int line = 0; line < 40; line++) {
            change(BAKERY, NOON.plusSeconds(line));
        }

        CompletableFuture<Void> one = CompletableFuture.runAsync(this::sealAll);
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::sealAll);
        CompletableFuture.allOf(one, other).join();

        assertThat(check().isWhole()).isTrue();
    }

    private UUID change(OrganisationNumber organisation, Instant at) {
        UUID subject = Ids.next();
        database.commit(em ->
                new LogRepository(em).add(new ChangeLine(Ids.next(), at, null, new JobOpened(organisation, subject))));
        return subject;
    }

    private void access(UUID actor, Access access) {
        new AccessLines(database.dataSource()).add(new AccessLine(Ids.next(), NOON, actor, access));
    }

    private void sealAll() {
        while (database.inTransaction(em -> seals(em).sealSome(LogName.CHANGES)) > 0) {
            Thread.onSpinWait();
        }
    }

    private ChainCheck check() {
        return database.inTransaction(em -> seals(em).check(LogName.CHANGES));
    }

    private static LogSeals seals(EntityManager em) {
        return new LogSeals(new LogRepository(em));
    }

    private void execute(String sql) {
        database.commit(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
