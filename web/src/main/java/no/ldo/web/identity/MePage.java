package no.ldo.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ldo.identity.OwnAccountService;
import no.ldo.identity.PersonDetails;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** One's own account: name, mandates, password, and what is kept. */
@Named
@RequestScoped
public class MePage {
    @Inject
    @FromAddress(AfterLogin.NEXT)
    private @Nullable String next;

    @Inject
    private OwnAccountService own;

    @Inject
    private Messages messages;

    private PersonDetails details;
    private List<MandateLine> mandates;

    @Size(max = 120)
    private @Nullable String name;

    private @Nullable String current;
    private @Nullable String password;

    @PostConstruct
    void load() {
        details = own.me();
        mandates = MandateLine.of(details);
        name = details.displayName();
    }

    public void rename() {
        own.rename(name);
        messages.done("identity", "me.renamed");
        load();
    }

    public void changePassword() {
        own.changePassword(current, password);
        messages.done("identity", "me.passwordChanged");
        load();
    }

    /** The page that was asked for before a login with a code for one time led here; null when none was. */
    public @Nullable String getNext() {
        String path = AfterLogin.ownPath(next);
        return path.equals(AfterLogin.FRONT) ? null : path;
    }

    public PersonDetails getDetails() {
        return details;
    }

    public List<MandateLine> getMandates() {
        return mandates;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getCurrent() {
        return null;
    }

    public void setCurrent(@Nullable String value) {
        current = value;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String value) {
        password = value;
    }
}
