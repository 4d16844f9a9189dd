package no.ldo.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.identity.AccountService;
import no.ldo.web.shared.Messages;

/** Open an account for a person. */
@Named
@RequestScoped
public class NewPersonPage {
    @Inject
    private AccountService accounts;

    @Inject
    private Messages messages;

    private final PersonForm form = new PersonForm();

    /** Leads on to the person, where mandates are given. */
    public String open() {
        UUID id = accounts.open(form.toNewAccount());
        messages.done("identity", "newPerson.done", form.getDisplayName());
        return "/identity/person?faces-redirect=true&id=" + id;
    }

    public PersonForm getForm() {
        return form;
    }
}
