package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class PeopleRepositoryRT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final TestDatabase database = TestDatabase.get();

    @Test
    void lists_people_by_name_in_norwegian_order_with_two_statements() {
        for (String name : new String[] {"Åse Liste", "Ærlig Liste", "Østen Liste", "Zebra Liste", "Berit Liste"}) {
            person(name, Ids.next() + "@liste.example");
        }

        int statements = database.statementsOf(em -> {
            PeopleRepository people = new PeopleRepository(em);
            PageRequest page = new PageRequest(1, 25, "name", false, " liste");
            assertThat(people.page(page))
                    .extracting(PersonRow::displayName)
                    .containsExactly("Berit Liste", "Zebra Liste", "Ærlig Liste", "Østen Liste", "Åse Liste");
            assertThat(people.count(page)).isEqualTo(5);
        });

        assertThat(statements).isEqualTo(2);
    }

    @Test
    void an_unknown_sort_key_gives_the_order_of_names_and_wildcards_are_only_signs() {
        person("Prosent 100% sikker", "prosent@people.example");

        database.commit(em -> {
            PeopleRepository people = new PeopleRepository(em);
            assertThat(people.page(new PageRequest(1, 25, "'; drop table", true, "100%")))
                    .extracting(PersonRow::displayName)
                    .containsExactly("Prosent 100% sikker");
            assertThat(people.page(new PageRequest(1, 25, null, false, "1_0%"))).isEmpty();
        });
    }

    @Test
    void reads_a_person_with_all_mandates_with_two_statements() {
        UUID id = person("Med Mandat", "mandat@people.example");
        grant(id, DAY.minusDays(9), DAY.minusDays(1));
        grant(id, DAY, null);

        int statements = database.statementsOf(em -> {
            PersonDetails person = PersonDetails.of(
                    new AccountRepository(em).find(id).orElseThrow(), DAY, new PeopleRepository(em).mandates(id));
            assertThat(person.mandates())
                    .extracting(mandate -> mandate.holdsOn(DAY))
                    .containsExactly(true, false);
        });

        assertThat(statements).isEqualTo(2);
    }

    @Test
    void counts_the_other_administrators_who_stay() {
        UUID one = withPassword(person("Admin En", "en@admins.example"));
        UUID other = withPassword(person("Admin To", "to@admins.example"));
        grant(one, DAY, null);
        long before = count(one);

        grant(other, DAY, null);
        grant(withPassword(person("Admin Ferdig", "ferdig@admins.example")), DAY, DAY);

        assertThat(count(one)).isEqualTo(before + 1);
    }

    @Test
    void an_administrator_who_cannot_sign_in_does_not_count() {
        UUID one = withPassword(person("Admin Alene", "alene@admins.example"));
        grant(one, DAY, null);
        long before = count(one);

        grant(person("Kari Uten Passord", "uten@admins.example"), DAY, null);
        UUID once = person("Kode Til Én Gang", "kode@admins.example");
        database.commit(em -> new AccountRepository(em).find(once).orElseThrow().useOnce("a code"));
        grant(once, DAY, null);

        assertThat(count(one)).isEqualTo(before);
    }

    private UUID withPassword(UUID account) {
        database.commit(
                em -> new AccountRepository(em).find(account).orElseThrow().usePasswordHash("a password"));
        return account;
    }

    private long count(UUID account) {
        return database.inTransaction(em -> new PeopleRepository(em).otherAdministrators(account, DAY));
    }

    private UUID person(String name, String login) {
        return database.inTransaction(em -> {
            UserAccount account = new UserAccount(Ids.next(), login, name, "nb", Instant.EPOCH);
            new AccountRepository(em).add(account);
            return account.id();
        });
    }

    private void grant(UUID account, LocalDate from, LocalDate to) {
        database.commit(em -> new AccountRepository(em)
                .add(new Mandate(Ids.next(), new GrantMandate(account, Role.ADMIN, null, null, null, from, to))));
    }
}
