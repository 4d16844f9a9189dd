package no.ldo.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.ldo.organisation.OrganisationRow;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;
import no.ldo.web.shared.Urls;
import org.jspecify.annotations.Nullable;

/** Choose for whom to act: links to the page that one comes from, one for each organisation. */
@Named
@RequestScoped
public class ChoosePage {
    private static final int ROWS = 25;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    @FromAddress("to")
    private @Nullable String to;

    private PageOf<OrganisationRow> rows;
    private List<Choice> choices;

    @PostConstruct
    void load() {
        rows = organisations.visible(listing.request(ROWS));
        choices = rows.items().stream().map(this::choice).toList();
    }

    public PageOf<OrganisationRow> getRows() {
        return rows;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    private Choice choice(OrganisationRow row) {
        String digits = row.number().digits();
        return new Choice(row.name(), digits, Urls.forOrganisation(to, digits), digits.equals(actingFor.getNumber()));
    }

    /**
     * One organisation.
     *
     * @param address the page that the person comes from, for this organisation
     */
    public record Choice(String name, String number, String address, boolean current) implements Serializable {}
}
