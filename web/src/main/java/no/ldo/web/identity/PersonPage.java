package no.ldo.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.PersonDetails;
import no.ldo.identity.PersonService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** One person: account, password, mandates. What is done about mandates stands in {@link MandateDialog}. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private PersonService people;

    @Inject
    private Messages messages;

    private PersonDetails details;
    private PersonForm form;
    private List<MandateLine> mandates;
    private @Nullable String password;
    private @Nullable PersonDetails theirs;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        details = people.person(id);
        form = PersonForm.of(details);
        mandates = MandateLine.of(details);
    }

    public void save() {
        try {
            people.change(form.toChange(id));
        } catch (EditConflict faster) {
            theirs = people.person(id);
            details = theirs;
            form.setVersion(theirs.version());
            messages.refuseForConflict();
            return;
        }
        messages.done("identity", "person.saved", form.getDisplayName());
        load();
    }

    public void close() {
        people.close(id);
        messages.done("identity", "person.closed", details.displayName());
        load();
    }

    public void openAgain() {
        people.openAgain(id);
        messages.done("identity", "person.openedAgain", details.displayName());
        load();
    }

    public void givePassword() {
        people.setPassword(id, password == null ? "" : password);
        messages.done("identity", "person.passwordSet", details.displayName());
        load();
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable PersonDetails getTheirs() {
        return theirs;
    }

    public PersonDetails getDetails() {
        return details;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<MandateLine> getMandates() {
        return mandates;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String value) {
        password = value;
    }
}
