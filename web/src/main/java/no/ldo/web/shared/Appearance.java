package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame of every page, public ones too, needs to know of this request and this installation. */
@Named
@RequestScoped
public class Appearance {
    static final String COOKIE = "ldo-colours";

    private HttpServletRequest request;
    private String mode;
    private Optional<String> contact;

    protected Appearance() {}

    @Inject
    Appearance(
            HttpServletRequest request,
            @ConfigProperty(name = "ldo.mode", defaultValue = "production") String mode,
            @ConfigProperty(name = "ldo.contact") Optional<String> contact) {
        this.request = request;
        this.mode = mode;
        this.contact = contact;
    }

    /** {@code auto} (as the browser or the system says), {@code light} or {@code dark}. */
    public String getColours() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? "auto"
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(Set.of("light", "dark")::contains)
                        .findFirst()
                        .orElse("auto");
    }

    /** Whether the banner must say that everything here is invented. */
    public boolean isDemo() {
        return mode.equals("demo");
    }

    /** Address to which people report faults, or an empty text when the operator has given none. */
    public String getContact() {
        return contact.orElse("");
    }

    /** Path and query of this page, to come back to. */
    public String getAddress() {
        return Urls.address(request);
    }
}
