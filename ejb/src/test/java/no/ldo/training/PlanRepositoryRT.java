package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.identity.Role;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class PlanRepositoryRT {
    private static final LocalDate BEGINS = LocalDate.of(2026, 2, 2);
    private static final PageRequest FIRST = PageRequest.of(1, 25);

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void a_plan_comes_back_as_it_was_written() {
        UUID plan = aPlan("Dina");

        PlanContent read =
                database.inTransaction(em -> plans(em).find(plan).orElseThrow().content());

        assertThat(read.saysTheSameAs(APlan.complete(BEGINS))).isTrue();
    }

    @Test
    void days_come_back_as_the_same_days_in_summer_and_winter() {
        for (LocalDate day : List.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 25))) {
            UUID plan = database.inTransaction(em -> APlan.in(em, company, "Dina", APlan.complete(day)));

            PlanHead read = database.inTransaction(em -> plans(em).head(plan).orElseThrow());

            Object stored = database.inTransaction(
                    em -> em.createNativeQuery("select cast(begins as char) from training_plan where id = ?")
                            .setParameter(1, plan.toString())
                            .getSingleResult());
            assertThat(stored).isEqualTo(day.toString());
            assertThat(read.times().begins()).isEqualTo(day);
            assertThat(read.times().ends()).isEqualTo(day.plusWeeks(26));
        }
    }

    @Test
    void goals_and_steps_that_are_kept_keep_their_ids_and_the_others_go() {
        UUID plan = aPlan("Dina");
        PlanContent before =
                database.inTransaction(em -> plans(em).find(plan).orElseThrow().content());
        PlanContent.Goal second = before.goals().get(1);
        PlanContent.Goal added = new PlanContent.Goal(null, "Nytt", "", List.of());

        database.commit(em -> plans(em)
                .lock(plan)
                .orElseThrow()
                .write(
                        new PlanContent(before.begins(), null, List.of(added, second)),
                        company.account(),
                        Map.of(APlan.TASK, "Oppvask")));
        List<GoalView> after = database.inTransaction(em -> plans(em).goals(plan));

        assertThat(after).extracting(GoalView::title).containsExactly("Nytt", "Mål 2");
        assertThat(after.get(1).id()).isEqualTo(second.id());
        assertThat(after.get(1).steps())
                .extracting(step -> step.content().id())
                .isEqualTo(second.steps().stream().map(PlanContent.Step::id).toList());
    }

    @Test
    void reads_a_plan_in_three_statements_and_a_list_in_two() {
        UUID plan = aPlan("Dina");
        aPlan("Emil");
        PlanRepository.Selection all =
                new PlanRepository.Selection(company.number(), true, Set.of(), Set.of(), true, Set.of());

        int detail = database.statementsOf(em -> {
            plans(em).head(plan).orElseThrow();
            plans(em).goals(plan);
            plans(em).entries(plan);
        });
        int list = database.statementsOf(em -> {
            plans(em).list(all, FIRST);
            plans(em).count(all, FIRST);
        });

        assertThat(detail).isEqualTo(3);
        assertThat(list).isEqualTo(2);
    }

    @Test
    void lists_only_what_is_selected() {
        UUID own = aPlan("Dina");
        aPlan("Emil");
        AnOrganisation other = AnOrganisation.in(database);
        PlanRepository.Selection one = new PlanRepository.Selection(
                company.number(), false, Set.of(company.ward()), Set.of(own), true, Set.of());
        PlanRepository.Selection elsewhere =
                new PlanRepository.Selection(other.number(), true, Set.of(), Set.of(own), true, Set.of());

        List<PlanHead> found = database.inTransaction(em -> plans(em).list(one, FIRST));
        List<PlanHead> there = database.inTransaction(em -> plans(em).list(elsewhere, FIRST));

        assertThat(found).extracting(PlanHead::id).containsExactly(own);
        assertThat(there).isEmpty();
    }

    @Test
    void a_reader_without_names_cannot_find_a_name_by_searching() {
        aPlan("Dina");
        PageRequest dina = new PageRequest(1, 25, null, false, "Dina");

        assertThat(counted(dina, true, Set.of())).isEqualTo(1);
        assertThat(counted(dina, false, Set.of())).isZero();
    }

    @Test
    void who_reads_names_in_one_unit_finds_those_names_by_searching_and_no_others() {
        aPlan("Dina");
        PageRequest dina = new PageRequest(1, 25, null, false, "Dina");

        assertThat(counted(dina, false, Set.of(company.kitchen()))).isEqualTo(1);
        assertThat(counted(dina, false, Set.of(company.ward()))).isZero();
    }

    @Test
    void the_history_is_read_with_names_the_latest_first() {
        UUID plan = aPlan("Dina");
        database.commit(em -> {
            entry(em, plan, EntryKind.COMMENT, "Først 👋🏽", "2026-01-06T08:00:00Z");
            entry(em, plan, EntryKind.APPROVED, "", "2026-01-07T08:00:00Z");
        });

        List<EntryRow> entries = database.inTransaction(em -> plans(em).entries(plan));

        assertThat(entries).extracting(EntryRow::kind).containsExactly(EntryKind.APPROVED, EntryKind.COMMENT);
        assertThat(entries).extracting(EntryRow::words).containsExactly("", "Først 👋🏽");
        assertThat(entries).extracting(EntryRow::author).containsOnly("Prøve");
    }

    @Test
    void an_approval_is_found_however_much_was_said_afterwards() {
        UUID plan = aPlan("Dina");
        database.commit(em -> entry(em, plan, EntryKind.APPROVED, "", "2026-01-06T08:00:00Z"));
        database.commit(em -> {
            for (int number = 0; number < 501; number++) {
                entry(em, plan, EntryKind.COMMENT, "Hei", "2026-01-07T08:00:00Z");
            }
        });

        List<EntryRow> history = database.inTransaction(em -> plans(em).entries(plan));
        List<EntryRow> approvals = database.inTransaction(em -> plans(em).approvals(plan));

        assertThat(history).hasSize(500);
        assertThat(approvals).extracting(EntryRow::kind).containsExactly(EntryKind.APPROVED);
    }

    @Test
    void the_database_refuses_nav_s_approval_before_the_others() {
        UUID plan = aPlan("Dina");

        assertThatThrownBy(() -> database.commit(
                        em -> plans(em).find(plan).orElseThrow().approve(Role.NAV_MENTOR, Instant.EPOCH)))
                .hasStackTraceContaining("training_plan_order");
    }

    @Test
    void the_participant_has_spoken_once_something_is_said_or_approved_by_or_for_them() {
        UUID silent = aPlan("Dina");
        UUID approved = aPlan("Emil");
        UUID said = aPlan("Frida");
        database.commit(em -> {
            entry(em, silent, EntryKind.COMMENT, "Hei", "2026-01-06T08:00:00Z");
            PlanVisit visit = new PlanVisit(approved, company.account(), Instant.parse("2026-01-06T08:00:00Z"));
            plans(em).add(new PlanEntry(Ids.next(), visit, EntryKind.APPROVED_ON_BEHALF, Role.PARTICIPANT, "Sa ja"));
            plans(em).add(new ParticipantVoice(said));
        });

        database.commit(em -> {
            assertThat(plans(em).participantSpoke(silent)).isFalse();
            assertThat(plans(em).participantSpoke(approved)).isTrue();
            assertThat(plans(em).participantSpoke(said)).isTrue();
        });
    }

    @Test
    void names_that_are_not_shown_order_nothing() {
        List.of("Emil", "Dina", "Frida").forEach(this::aPlan);

        assertThat(byParticipant(true, true)).isNotEqualTo(byParticipant(true, false));
        assertThat(byParticipant(false, true)).isEqualTo(byParticipant(false, false));
    }

    private List<UUID> byParticipant(boolean named, boolean descending) {
        PlanRepository.Selection all =
                new PlanRepository.Selection(company.number(), true, Set.of(), Set.of(), named, Set.of());
        PageRequest page = new PageRequest(1, 25, "participant", descending, null);
        return database.inTransaction(
                em -> plans(em).list(all, page).stream().map(PlanHead::id).toList());
    }

    private long counted(PageRequest page, boolean named, Set<UnitId> namedUnits) {
        return database.inTransaction(em -> plans(em)
                .count(
                        new PlanRepository.Selection(company.number(), true, Set.of(), Set.of(), named, namedUnits),
                        page));
    }

    private void entry(EntityManager em, UUID plan, EntryKind kind, String words, String at) {
        PlanVisit visit = new PlanVisit(plan, company.account(), Instant.parse(at));
        plans(em).add(new PlanEntry(Ids.next(), visit, kind, Role.LEADER, words));
    }

    private UUID aPlan(String participant) {
        return database.inTransaction(em -> APlan.in(em, company, participant, APlan.complete(BEGINS)));
    }

    private static PlanRepository plans(EntityManager em) {
        return new PlanRepository(em);
    }
}
