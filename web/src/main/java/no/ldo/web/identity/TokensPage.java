package no.ldo.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.ApiTokenService;
import no.ldo.identity.PersonDetails;
import no.ldo.identity.PersonService;
import no.ldo.identity.TokenRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.TimeSource;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The tokens with which programs act as one person: given, shown once, and taken back. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private PersonService people;

    @Inject
    private ApiTokenService service;

    @Inject
    private TimeSource time;

    @Inject
    private Messages messages;

    private PersonDetails person;
    private List<TokenRow> rows = List.of();
    private TokenForm form;
    private String given = "";

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        person = people.person(id);
        rows = service.tokens(id);
        form = new TokenForm(time.today());
    }

    /** Gives a new token and shows it, this once. */
    public void give() {
        given = service.issue(form.toCommand(id));
        messages.done("identity", "tokens.given", form.getName());
        load();
    }

    /** Takes one back. */
    public void revoke(TokenRow row) {
        service.revoke(row.id());
        messages.done("identity", "tokens.revoked", row.name());
        load();
    }

    public PersonDetails getPerson() {
        return person;
    }

    public List<TokenRow> getRows() {
        return rows;
    }

    public TokenForm getForm() {
        return form;
    }

    /** The token just given, or an empty text. */
    public String getGiven() {
        return given;
    }
}
