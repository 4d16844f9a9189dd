package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The organisation for which the caller acts on this page: the one in the address ({@code ?org=}), else the last one of
 * the session, else the first that a mandate names. Links and forms of the frame carry it in the address, so that two
 * tabs may act for two organisations. The service checks the mandate again.
 */
@Named
@RequestScoped
public class ActingFor {
    /** The parameter of the address. */
    public static final String PARAMETER = "org";

    private HttpServletRequest request;
    private Caller caller;
    private OrganisationService organisations;
    private LastOrganisation last;
    private boolean read;
    private @Nullable OrganisationNumber number;

    protected ActingFor() {}

    @Inject
    ActingFor(HttpServletRequest request, Caller caller, OrganisationService organisations, LastOrganisation last) {
        this.request = request;
        this.caller = caller;
        this.organisations = organisations;
        this.last = last;
    }

    /**
     * The organisation, for the page bean to hand to its service.
     *
     * @throws NotVisible when the address names one that the caller may not see
     * @throws OrganisationNotChosen when none is named and none follows from the mandates (administrators)
     */
    public OrganisationNumber organisation() {
        return find().orElseThrow(OrganisationNotChosen::new);
    }

    /** The same, or empty when none is chosen. */
    public Optional<OrganisationNumber> find() {
        if (!read) {
            number = choose();
            read = true;
        }
        return Optional.ofNullable(number);
    }

    /** Its digits for links, or an empty text. */
    public String getNumber() {
        return find().map(OrganisationNumber::digits).orElse("");
    }

    /** Its name, or an empty text when none is chosen. */
    public String getName() {
        return find().map(this::name).orElse("");
    }

    /** Whether there is another one to change to. */
    public boolean isChangeable() {
        return caller.has(Role.ADMIN) || caller.organisations().size() > 1;
    }

    private @Nullable OrganisationNumber choose() {
        String asked = Urls.query(request.getQueryString()).get(PARAMETER);
        if (asked != null) {
            return visible(asked);
        }
        OrganisationNumber remembered = last.number();
        if (remembered != null && caller.sees(remembered)) {
            return remembered;
        }
        Set<OrganisationNumber> own = caller.organisations();
        return own.stream()
                .min(Comparator.comparing(OrganisationNumber::digits))
                .orElse(null);
    }

    private OrganisationNumber visible(String digits) {
        if (!OrganisationNumber.isValid(digits)) {
            throw new NotVisible();
        }
        OrganisationNumber asked = new OrganisationNumber(digits);
        if (!caller.sees(asked)) {
            throw caller.refuseAsMissing(asked, null);
        }
        return asked;
    }

    private String name(OrganisationNumber organisation) {
        String known = last.nameOf(organisation);
        if (known == null) {
            known = organisations.organisation(organisation).name();
            last.remember(organisation, known);
        }
        return known;
    }
}
