package no.ldo.differentiation.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.openings.InterestRepository.Scope;
import no.ldo.differentiation.openings.OpeningLimit.Kind;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class InterestRepositoryRT {
    private static final Instant DECLARED = AnOpening.SHOWN_AT;
    private static final Instant LATER = DECLARED.plusSeconds(3600);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final AnOrganisation office = AnOrganisation.in(database);
    private final UUID position = database.inTransaction(em -> AnOpening.shown(
            em, company, company.kitchen(), "Pakker", AnOpening.line("Vaske", 60, "111111111111", true)));

    private final Scope ofCompany = new Scope(Side.COMPANY, company.number(), null);
    private final Scope ofOffice = new Scope(Side.OFFICE, office.number(), null);

    @Test
    void both_sides_list_it_with_two_statements_and_nobody_else_does() {
        UUID interest = declared();

        int statements = database.statementsOf(em -> {
            new InterestRepository(em).list(ofCompany, PageRequest.of(1, 25));
            new InterestRepository(em).count(ofCompany, TODAY);
        });

        assertThat(statements).isEqualTo(2);
        assertThat(list(ofCompany)).extracting(InterestRow::id).containsExactly(interest);
        assertThat(list(ofOffice)).extracting(InterestRow::id).containsExactly(interest);
        assertThat(list(new Scope(Side.COMPANY, office.number(), null))).isEmpty();
        assertThat(list(new Scope(Side.OFFICE, company.number(), null))).isEmpty();
        InterestRow row = list(ofCompany).get(0);
        assertThat(row.shown()).isTrue();
        assertThat(row.news()).isTrue();
        assertThat(list(ofOffice).get(0).news()).isFalse();
        assertThat(row.mentor()).isEqualTo("Prøve");
    }

    @Test
    void a_leader_of_another_unit_does_not_list_it() {
        declared();

        assertThat(list(new Scope(Side.COMPANY, company.number(), Set.of(company.ward()))))
                .isEmpty();
        assertThat(list(new Scope(Side.COMPANY, company.number(), Set.of(company.kitchen()))))
                .hasSize(1);
        assertThat(list(new Scope(Side.COMPANY, company.number(), Set.of()))).isEmpty();
    }

    @Test
    void the_database_keeps_one_standing_interest_of_an_office() {
        declared();

        assertThatThrownBy(this::declared).hasStackTraceContaining("opening_interest_stands_once");
        boolean ours = database.inTransaction(em -> new InterestRepository(em).stands(position, office.number()));
        boolean others = database.inTransaction(em -> new InterestRepository(em).stands(position, company.number()));
        assertThat(ours).isTrue();
        assertThat(others).isFalse();
    }

    @Test
    void after_the_end_the_office_may_be_interested_again() {
        UUID first = declared();
        database.commit(em ->
                new InterestRepository(em).find(first).orElseThrow().end(InterestOutcome.NOT_NOW, Side.COMPANY, LATER));

        UUID second = declared();

        assertThat(list(ofOffice)).extracting(InterestRow::id).containsExactly(second, first);
        assertThat(list(ofOffice).get(1).state().outcome()).isEqualTo(InterestOutcome.NOT_NOW);
    }

    @Test
    void messages_come_in_order_and_reading_is_stamped_without_a_new_version() {
        UUID interest = declared();
        database.commit(em -> {
            InterestRepository interests = new InterestRepository(em);
            interests.add(message(interest, Side.OFFICE, "Når begynner dagen?", LATER));
            interests.add(message(interest, Side.COMPANY, "Klokka sju.", LATER.plusSeconds(60)));
            interests.seen(interest, Side.COMPANY, LATER.plusSeconds(120));
        });

        List<MessageRow> said = database.inTransaction(em -> new InterestRepository(em).messages(interest));

        assertThat(said).extracting(MessageRow::text).containsExactly("Når begynner dagen?", "Klokka sju.");
        assertThat(said).extracting(MessageRow::side).containsExactly(Side.OFFICE, Side.COMPANY);
        assertThat(list(ofCompany).get(0).news()).isFalse();
    }

    @Test
    void when_the_position_is_hidden_all_who_stand_are_told() {
        UUID interest = declared();

        int told = database.inTransaction(em -> {
            PositionsForTests.hide(em, position);
            return new InterestRepository(em).hide(position, LATER);
        });

        assertThat(told).isEqualTo(1);
        InterestRow row = list(ofOffice).get(0);
        assertThat(row.id()).isEqualTo(interest);
        assertThat(row.news()).isTrue();
        assertThat(row.shown()).isFalse();
        assertThat(row.state().hiddenAt()).isEqualTo(LATER);
        assertThat(news(ofOffice, DECLARED).unread()).isEqualTo(1);
        database.commit(em -> new InterestRepository(em).hide(position, null));
        assertThat(list(ofOffice).get(0).news()).isFalse();
    }

    @Test
    void what_awaits_is_counted_with_one_statement() {
        declared();

        int statements = database.statementsOf(em -> new InterestRepository(em).news(ofCompany, DECLARED, DECLARED));

        assertThat(statements).isEqualTo(1);
        assertThat(news(ofCompany, DECLARED)).isEqualTo(new OpeningNews(1, 0, 0));
        assertThat(news(ofCompany, LATER)).isEqualTo(new OpeningNews(1, 1, 1));
        assertThat(news(ofOffice, LATER)).isEqualTo(new OpeningNews(0, 1, 0));
        assertThat(news(new Scope(Side.COMPANY, company.number(), Set.of(company.ward())), LATER))
                .isEqualTo(new OpeningNews(0, 0, 0));
        assertThat(news(new Scope(Side.OFFICE, company.number(), null), LATER)).isEqualTo(new OpeningNews(0, 0, 0));
    }

    @Test
    void the_limits_are_dated() {
        Map<Kind, Integer> limits = database.inTransaction(em -> new InterestRepository(em).limits(TODAY));
        InterestRepository.Count count =
                database.inTransaction(em -> new InterestRepository(em).count(ofOffice, TODAY));
        assertThat(limits).containsEntry(Kind.SILENT_DAYS, 14).containsEntry(Kind.SHOWN_DAYS, 90);
        assertThat(count).isEqualTo(new InterestRepository.Count(0, 14));
    }

    @Test
    void an_empty_message_is_no_message() {
        UUID interest = declared();

        assertThatThrownBy(() -> database.commit(
                        em -> new InterestRepository(em).add(message(interest, Side.OFFICE, " ", LATER))))
                .hasStackTraceContaining("opening_message_text");
    }

    private OpeningMessage message(UUID interest, Side side, String text, Instant at) {
        return new OpeningMessage(new WriteMessage(Ids.next(), interest, text), side, company.account(), at);
    }

    private UUID declared() {
        return database.inTransaction(em -> AnOpening.interest(em, position, company, office.number(), DECLARED));
    }

    private List<InterestRow> list(Scope scope) {
        return database.inTransaction(em -> new InterestRepository(em).list(scope, PageRequest.of(1, 25)));
    }

    private OpeningNews news(Scope scope, Instant since) {
        return database.inTransaction(em -> new InterestRepository(em).news(scope, since, since));
    }
}
