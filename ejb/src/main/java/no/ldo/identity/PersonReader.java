package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.shared.NotVisible;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.TimeSource;

/** Reads people as pages show them. */
@ApplicationScoped
class PersonReader {
    private AccountRepository accounts;
    private PeopleRepository people;
    private TimeSource time;

    protected PersonReader() {}

    @Inject
    PersonReader(AccountRepository accounts, PeopleRepository people, TimeSource time) {
        this.accounts = accounts;
        this.people = people;
        this.time = time;
    }

    PageOf<PersonRow> list(PageRequest page) {
        return PageOf.of(page, people.page(page), people.count(page));
    }

    PersonDetails details(UUID accountId) {
        UserAccount account = accounts.find(accountId).orElseThrow(NotVisible::new);
        return PersonDetails.of(account, time.today(), people.mandates(accountId));
    }
}
