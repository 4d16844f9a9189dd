package no.ldo.web.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.ldo.identity.ChangePerson;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.PersonDetails;
import org.jspecify.annotations.Nullable;

/** A person as written by an administrator. */
public class PersonForm {
    @Email
    @Size(max = 254)
    private @Nullable String loginName;

    @Size(max = 120)
    private @Nullable String displayName;

    private String language = "nb";
    private @Nullable String password;
    private int version;

    static PersonForm of(PersonDetails details) {
        PersonForm form = new PersonForm();
        form.loginName = details.loginName();
        form.displayName = details.displayName();
        form.language = details.language();
        form.version = details.version();
        return form;
    }

    OpenAccount toNewAccount() {
        return new OpenAccount(loginName, displayName, language, password);
    }

    ChangePerson toChange(UUID id) {
        return new ChangePerson(id, version, loginName, displayName, language);
    }

    public @Nullable String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String value) {
        loginName = value;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String value) {
        displayName = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value;
    }

    @Size(min = 12, max = 200)
    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String value) {
        password = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
