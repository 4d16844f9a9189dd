package no.ldo.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.identity.PersonRow;
import no.ldo.identity.PersonService;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Listing;

/** Everybody with an account, for administrators. */
@Named
@RequestScoped
public class PeoplePage {
    private static final int ROWS = 25;

    @Inject
    private PersonService people;

    @Inject
    private Listing listing;

    private PageOf<PersonRow> rows;

    @PostConstruct
    void load() {
        rows = people.people(listing.byName(ROWS));
    }

    public PageOf<PersonRow> getRows() {
        return rows;
    }
}
