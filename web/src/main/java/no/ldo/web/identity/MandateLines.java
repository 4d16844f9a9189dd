package no.ldo.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ldo.identity.MandateRow;
import no.ldo.identity.PersonDetails;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Puts names to the organisations and units of mandates, each organisation read once. */
@RequestScoped
public class MandateLines {
    private OrganisationService organisations;
    private final Map<OrganisationNumber, String> names = new HashMap<>();
    private final Map<UnitId, String> units = new HashMap<>();

    protected MandateLines() {}

    @Inject
    MandateLines(OrganisationService organisations) {
        this.organisations = organisations;
    }

    List<MandateLine> of(PersonDetails person) {
        return person.mandates().stream()
                .map(mandate -> line(mandate, person.today()))
                .toList();
    }

    private MandateLine line(MandateRow mandate, LocalDate today) {
        OrganisationNumber organisation = mandate.organisation();
        String name = organisation == null ? null : names.computeIfAbsent(organisation, this::read);
        return new MandateLine(
                mandate.id(),
                mandate.role(),
                name,
                mandate.unit() == null ? null : units.get(mandate.unit()),
                mandate.subject() != null,
                mandate.from(),
                mandate.to(),
                state(mandate, today));
    }

    /** The name; an organisation that the person sees no more keeps its number. */
    private String read(OrganisationNumber organisation) {
        try {
            String name = organisations.organisation(organisation).name();
            for (UnitRow unit : organisations.units(organisation)) {
                units.put(unit.id(), unit.name());
            }
            return name;
        } catch (NotVisible noMore) {
            return organisation.digits();
        }
    }

    private static String state(MandateRow mandate, LocalDate today) {
        if (mandate.holdsOn(today)) {
            return "now";
        }
        @Nullable LocalDate to = mandate.to();
        return to != null && to.isBefore(today) ? "ended" : "later";
    }
}
