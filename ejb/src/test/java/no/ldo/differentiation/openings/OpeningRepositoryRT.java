package no.ldo.differentiation.openings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class OpeningRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final AnOrganisation office = AnOrganisation.in(database);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void lists_with_two_statements_and_knows_the_own_office_s_interest() {
        UUID position = shown("Pakker " + mark, 60, "111111111111", true);
        UUID interest = database.inTransaction(
                em -> AnOpening.interest(em, position, company, office.number(), AnOpening.SHOWN_AT));

        int statements = database.statementsOf(em -> {
            new OpeningRepository(em).list(office.number(), OpeningSearch.all(), page(mark));
            new OpeningRepository(em).count(OpeningSearch.all(), page(mark));
        });
        OpeningRow row = found(OpeningSearch.all(), mark).get(0);
        OpeningRow forOthers = database.inTransaction(
                        em -> new OpeningRepository(em).list(company.number(), OpeningSearch.all(), page(mark)))
                .get(0);

        assertThat(statements).isEqualTo(2);
        assertThat(row.interest()).isEqualTo(interest);
        assertThat(forOthers.interest()).isNull();
        assertThat(row.where()).isEqualTo(new OpeningRow.Where("Prøvebedriften", "Enheten", AnOpening.TOWN));
        assertThat(row.load().minutesAWeek()).isEqualTo(300);
        assertThat(row.load().percent()).isEqualTo(13.3);
        assertThat(row.trades()).containsExactly("7512", "9329");
    }

    @Test
    void what_is_hidden_is_not_there() {
        UUID position = shown("Skjult " + mark, 60, "000000000000", false);
        database.commit(em -> PositionsForTests.hide(em, position));

        assertThat(found(OpeningSearch.all(), mark)).isEmpty();
        boolean there = database.inTransaction(
                em -> new OpeningRepository(em).shown(office.number(), position).isPresent());
        assertThat(there).isFalse();
    }

    @Test
    void finds_by_words_of_the_tasks_hours_trade_town_company_and_colleagues() {
        shown("Kort " + mark, 30, "000000000000", true);
        shown("Lang " + mark, 120, "000000000000", false);

        assertThat(titles(search("", 0, 200, "", null))).containsExactly("Kort " + mark);
        assertThat(titles(search("", 500, 5000, "", null))).containsExactly("Lang " + mark);
        assertThat(titles(search("prøvebedr", 0, 5000, "93", null))).hasSize(2);
        assertThat(titles(search("årda", 0, 5000, "", null))).hasSize(2);
        assertThat(titles(search("finnes ikke", 0, 5000, "", null))).isEmpty();
        assertThat(titles(search("", 0, 5000, "51", null))).isEmpty();
        assertThat(titles(search("", 0, 5000, "512", null))).isEmpty();
        assertThat(titles(search("", 0, 5000, "", true))).containsExactly("Kort " + mark);
        assertThat(titles(search("", 0, 5000, "", false))).containsExactly("Lang " + mark);
        assertThat(found(OpeningSearch.all(), "Vaske " + mark)).hasSize(2);
    }

    @Test
    void finds_what_asks_no_more_than_the_person_manages() {
        shown("Tungt " + mark, 30, "400000000000", true);
        shown("Lett " + mark, 30, "100000000003", true);
        OpeningSearch noHeavyLifting = new OpeningSearch("", 0, 5000, new Demands("244444444444"), "", null);
        OpeningSearch quietToo = new OpeningSearch("", 0, 5000, new Demands("244444444442"), "", null);

        assertThat(titles(noHeavyLifting)).containsExactly("Lett " + mark);
        assertThat(titles(quietToo)).isEmpty();
    }

    private OpeningSearch search(String place, int from, int to, String trade, Boolean together) {
        return new OpeningSearch(place, from, to, OpeningSearch.ANY, trade, together);
    }

    private UUID shown(String title, int minutesADay, String demands, boolean together) {
        return database.inTransaction(em -> AnOpening.shown(
                em,
                company,
                company.kitchen(),
                title,
                AnOpening.line("Vaske " + mark, minutesADay, demands, together)));
    }

    private List<String> titles(OpeningSearch search) {
        return found(search, mark).stream().map(OpeningRow::title).toList();
    }

    private List<OpeningRow> found(OpeningSearch search, String words) {
        return database.inTransaction(em -> new OpeningRepository(em).list(office.number(), search, page(words)));
    }

    private static PageRequest page(String words) {
        return new PageRequest(1, 25, "title", false, words);
    }
}
