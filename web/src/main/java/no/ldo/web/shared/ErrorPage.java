package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.ldo.identity.Caller;
import no.ldo.identity.SignedIn;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What the error pages say: the support id, and on 403 which role is missing, for whom, and whom to ask. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    private HttpServletRequest request;
    private Caller caller;
    private OrganisationService organisations;
    private Texts texts;

    protected ErrorPage() {}

    @Inject
    ErrorPage(HttpServletRequest request, Caller caller, OrganisationService organisations, Texts texts) {
        this.request = request;
        this.caller = caller;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** The code for support, or null when nothing was logged under one. */
    public @Nullable String getSupportId() {
        return (String) request.getAttribute(SupportId.IN_REQUEST);
    }

    /** Which role is missing and for which organisation, in a sentence; null when that is not what happened. */
    public @Nullable String getMissing() {
        Failure failure = (Failure) request.getAttribute(Failure.IN_REQUEST);
        if (failure == null || failure.oneOf().isEmpty()) {
            return null;
        }
        FeatureTexts frame = texts.of("frame");
        String roles = failure.oneOf().stream()
                .sorted()
                .map(role -> "«" + frame.get("role." + role) + "»")
                .collect(Collectors.joining(" " + frame.get("or") + " "));
        String name = nameOf(failure.organisation());
        return name == null ? frame.with("error.403.missing", roles) : frame.with("error.403.missingFor", roles, name);
    }

    /** Whether somebody is signed in, so that signing in would not help. */
    public boolean isSignedIn() {
        try {
            return caller.person().map(SignedIn::accountId).isPresent();
        } catch (RuntimeException unreadable) {
            LOG.log(Level.FINE, "account unknown", unreadable);
            return false;
        }
    }

    private @Nullable String nameOf(@Nullable OrganisationNumber organisation) {
        try {
            return organisation == null
                    ? null
                    : organisations.organisation(organisation).name();
        } catch (RuntimeException notVisibleOrAway) {
            LOG.log(Level.FINE, "name unknown", notVisibleOrAway);
            return null;
        }
    }
}
