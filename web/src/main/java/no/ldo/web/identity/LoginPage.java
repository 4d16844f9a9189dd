package no.ldo.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.identity.LoginAnswer;
import no.ldo.identity.LoginService;
import no.ldo.identity.SignedIn;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.SameSite;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Sign in with login name and password. The page keeps no state and makes no session before the login succeeds. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private LoginService logins;

    @Inject
    @FromAddress("out")
    private boolean signedOut;

    @Inject
    @FromAddress("lost")
    private boolean lost;

    /** In the address first, then in a hidden field. */
    private @Nullable String next = Faces.getRequestParameter(AfterLogin.NEXT);

    private @Nullable String loginName;
    private @Nullable String password;
    private boolean wrong;
    private long waitSeconds;

    /**
     * Checks the password; on success a new session begins and the person goes on to the page first asked for, or to the own
     * account when a password must be chosen, and from there to that page. The page is guarded by no view, so a form of another site is refused here: it
     * would sign a person in as somebody else.
     */
    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        if (SameSite.fromElsewhere(request)) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
            return;
        }
        LoginAnswer answer = logins.signIn(text(loginName), text(password), request.getRemoteAddr());
        SignedIn person = answer.person();
        if (person == null) {
            wrong = !answer.mustWait();
            waitSeconds = answer.delay().toSeconds() + (answer.mustWait() ? 1 : 0);
            return;
        }
        request.getSession(true).setAttribute(PageLogin.ACCOUNT, person.accountId());
        request.changeSessionId();
        Faces.redirect(request.getContextPath()
                + (answer.mustChoosePassword() ? AfterLogin.ownAccount(next) : AfterLogin.ownPath(next)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable String getLoginName() {
        return loginName;
    }

    public void setLoginName(String value) {
        loginName = value;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(String value) {
        password = value;
    }

    public boolean isSignedOut() {
        return signedOut && !wrong && waitSeconds == 0;
    }

    /** Whether something was sent after the login had run out that cannot wait for the next one. */
    public boolean isLost() {
        return lost;
    }

    public boolean isWrong() {
        return wrong;
    }

    public long getWaitSeconds() {
        return waitSeconds;
    }
}
