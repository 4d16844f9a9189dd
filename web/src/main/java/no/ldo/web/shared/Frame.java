package no.ldo.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.ldo.identity.Caller;
import no.ldo.identity.HeldMandate;
import no.ldo.identity.Role;
import no.ldo.identity.SignedIn;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Header and menu of the pages behind the login: who is signed in, for whom, and where to go. Loaded once per request. */
@Named
@RequestScoped
public class Frame {
    private static final Map<String, Boolean> EXISTING = new ConcurrentHashMap<>();

    private Caller caller;
    private ActingFor actingFor;
    private HttpServletRequest request;
    private ServletContext application;
    private @Nullable SignedIn person;
    private List<Item> menu = List.of();

    protected Frame() {}

    @Inject
    Frame(Caller caller, ActingFor actingFor, HttpServletRequest request, ServletContext application) {
        this.caller = caller;
        this.actingFor = actingFor;
        this.request = request;
        this.application = application;
    }

    @PostConstruct
    void load() {
        person = caller.person().orElse(null);
        if (person != null) {
            @Nullable OrganisationNumber organisation = actingFor.find().orElse(null);
            menu = Navigation.of(rolesFor(person, organisation, false), rolesFor(person, organisation, true)).stream()
                    .filter(entry -> exists(entry.path()))
                    .map(this::item)
                    .toList();
        }
    }

    /** Name of the person signed in, or an empty text. */
    public String getName() {
        return person == null ? "" : person.displayName();
    }

    /** Account id, for the hidden field of forms; empty when nobody is signed in. */
    public String getAccount() {
        return person == null ? "" : person.accountId().toString();
    }

    public List<Item> getMenu() {
        return menu;
    }

    /** Address of the page where another organisation is chosen; it leads back to the list of this area. */
    public String getChooser() {
        String back = menu.stream()
                .filter(item -> item.current() != null)
                .map(item -> item.path().replaceFirst("\\?.*", ""))
                .findFirst()
                .orElse("/");
        return "/organisation/choose?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** Roles held for the organisation, or for all of it only; those of an administrator reach everywhere. */
    private static Set<Role> rolesFor(SignedIn person, @Nullable OrganisationNumber organisation, boolean wholly) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        person.mandates().stream()
                .filter(mandate ->
                        mandate.organisation() == null || mandate.organisation().equals(organisation))
                .filter(mandate -> !wholly || mandate.unit() == null)
                .map(HeldMandate::role)
                .forEach(held::add);
        return held;
    }

    private Item item(Navigation.Entry entry) {
        String here = Views.pathOf(request.getServletPath());
        boolean exact = here.equals(entry.path());
        boolean inside =
                entry.area().stream().anyMatch(area -> area.equals("/") ? here.equals("/") : here.startsWith(area));
        String query = actingFor.getNumber().isEmpty() ? "" : "?" + ActingFor.PARAMETER + "=" + actingFor.getNumber();
        return new Item(entry.key(), entry.path() + query, exact ? "page" : inside ? "true" : null);
    }

    /** Looked up once: the server opens the archive for it. */
    private boolean exists(String path) {
        return EXISTING.computeIfAbsent(path, this::isThere);
    }

    private boolean isThere(String path) {
        try {
            return application.getResource((path.equals("/") ? "/index" : path) + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * One line of the menu.
     *
     * @param current value for {@code aria-current}, or null
     */
    public record Item(String key, String path, @Nullable String current) implements Serializable {}
}
