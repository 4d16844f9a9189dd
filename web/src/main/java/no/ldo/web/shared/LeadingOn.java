package no.ldo.web.shared;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * An act that answers {@code /path?faces-redirect=true&…} leads on to that page, by ajax or plain, and what was done is
 * told there: the redirect of Faces itself would lose the message.
 */
public class LeadingOn extends ConfigurableNavigationHandlerWrapper {
    private static final String REDIRECT = "faces-redirect=true";

    public LeadingOn(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, @Nullable String fromAction, @Nullable String outcome) {
        if (outcome != null && outcome.startsWith("/") && outcome.contains(REDIRECT)) {
            Posting.redirect(context, Kept.messages(context, address(outcome)));
        } else {
            super.handleNavigation(context, fromAction, outcome);
        }
    }

    /** Path and query without the word that asks for the redirect. */
    static String address(String outcome) {
        String address = outcome.replace(REDIRECT + "&", "").replace(REDIRECT, "");
        return address.endsWith("?") || address.endsWith("&") ? address.substring(0, address.length() - 1) : address;
    }
}
