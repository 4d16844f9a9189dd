package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.ldo.identity.Caller;
import no.ldo.identity.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The language of this request: the one that the signed-in person has chosen, else the cookie of an earlier choice in
 * this browser, else what the browser asks for, else Bokmål. Needs no session.
 */
@Named("language")
@RequestScoped
public class PageLanguage {
    static final String COOKIE = "ldo-language";
    private static final Logger LOG = Logger.getLogger(PageLanguage.class.getName());

    private HttpServletRequest request;
    private Caller caller;
    private @Nullable Language current;

    protected PageLanguage() {}

    @Inject
    PageLanguage(HttpServletRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    /** The language of this request. */
    public Language current() {
        if (current == null) {
            current = Stream.of(ofAccount(), ofCookie(request.getCookies()), ofBrowser(asked()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Language.NB);
        }
        return current;
    }

    /** For the rest of this request. */
    void use(Language chosen) {
        current = chosen;
    }

    /** {@code nb}, {@code nn} or {@code en}: the {@code lang} attribute of the page. */
    public String getTag() {
        return current().tag();
    }

    /** For {@code f:view}. */
    public Locale getLocale() {
        return current().locale();
    }

    /** An error page must show in some language even while the database is away. */
    private Optional<Language> ofAccount() {
        try {
            return caller.person().map(SignedIn::language).flatMap(Language::of);
        } catch (RuntimeException unreadable) {
            LOG.log(Level.FINE, "language of the account unknown", unreadable);
            return Optional.empty();
        }
    }

    static Optional<Language> ofCookie(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    /** The first language in the browser's order that the portal speaks. */
    static Optional<Language> ofBrowser(List<Locale> accepted) {
        return accepted.stream()
                .map(locale -> Language.of(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where the header is missing or names no language, the container answers the JVM's own: that is nobody's wish. */
    private List<Locale> asked() {
        String header = request.getHeader("Accept-Language");
        String wished = header == null ? "" : header.toLowerCase(Locale.ROOT);
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> wished.contains(locale.getLanguage()))
                .toList();
    }
}
