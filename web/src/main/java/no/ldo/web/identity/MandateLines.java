package no.ldo.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.ldo.identity.MandateRow;
import no.ldo.identity.PersonDetails;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Puts names to organisations and units of mandates: several organisations are read at once, units only of those that name one. */
@RequestScoped
public class MandateLines {
    private OrganisationService organisations;
    private final Map<OrganisationNumber, String> names = new HashMap<>();
    private final Map<OrganisationNumber, Map<UnitId, String>> units = new HashMap<>();

    protected MandateLines() {}

    @Inject
    MandateLines(OrganisationService organisations) {
        this.organisations = organisations;
    }

    List<MandateLine> of(PersonDetails person) {
        readNames(person.mandates());
        return person.mandates().stream()
                .map(mandate -> line(mandate, person.today()))
                .toList();
    }

    private void readNames(List<MandateRow> mandates) {
        long several = mandates.stream()
                .map(MandateRow::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (several > 1) {
            organisations
                    .visible(PageRequest.of(1, PageRequest.LARGEST))
                    .items()
                    .forEach(one -> names.put(one.number(), one.name()));
        }
    }

    private MandateLine line(MandateRow mandate, LocalDate today) {
        OrganisationNumber organisation = mandate.organisation();
        String name = organisation == null ? null : names.computeIfAbsent(organisation, this::read);
        return new MandateLine(
                mandate.id(),
                mandate.role(),
                name,
                organisation == null || mandate.unit() == null ? null : unit(organisation, mandate.unit()),
                mandate.subject() != null,
                mandate.from(),
                mandate.to(),
                state(mandate, today));
    }

    /** The name; an organisation that the person sees no more keeps its number. */
    private String read(OrganisationNumber organisation) {
        try {
            return organisations.organisation(organisation).name();
        } catch (NotVisible noMore) {
            return organisation.digits();
        }
    }

    private @Nullable String unit(OrganisationNumber organisation, UnitId unit) {
        return units.computeIfAbsent(organisation, this::readUnits).get(unit);
    }

    private Map<UnitId, String> readUnits(OrganisationNumber organisation) {
        try {
            return organisations.units(organisation).stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
        } catch (NotVisible noMore) {
            return Map.of();
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
