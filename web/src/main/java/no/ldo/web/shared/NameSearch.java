package no.ldo.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The search of a list in which people are found by name or e-mail address: what is looked for is posted and waits in
 * {@link HiddenWords}; the address, and with it each link of the list, has the id only. Shown by {@code ldo:nameSearch}.
 */
@Named
@RequestScoped
public class NameSearch {
    private static final String PARAMETER = "found";
    private static final int LONGEST = 100;

    @Inject
    private HiddenWords hidden;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private @Nullable String words;

    @PostConstruct
    void load() {
        String id = Urls.parameter(PARAMETER);
        words = id.isEmpty() ? null : hidden.find(id, caller.accountId(), Urls.path());
    }

    /** Leads to the first part of what is found; with nothing to look for, of the whole list. */
    public void search() {
        String asked = words == null ? "" : words.strip();
        String looked = asked.substring(0, Math.min(asked.length(), LONGEST));
        messages.leadOn(Urls.beginning(
                PARAMETER, looked.isEmpty() ? null : hidden.hide(caller.accountId(), Urls.path(), looked)));
    }

    /** Address of the whole list, in the order that was chosen. */
    public String getAll() {
        return Urls.beginning(PARAMETER, null);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String value) {
        words = value;
    }
}
