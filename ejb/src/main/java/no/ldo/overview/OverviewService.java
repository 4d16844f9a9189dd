package no.ldo.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.inclusion.FiguresService;
import no.ldo.inclusion.InclusionFigures;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** Reads across the features what awaits the caller. Each feature's own service decides what the caller may see. */
@Stateless
public class OverviewService {
    private Instance<AwaitingSource> sources;
    private FiguresService figures;
    private Caller caller;
    private TimeSource time;

    public OverviewService() {}

    @Inject
    OverviewService(@Any Instance<AwaitingSource> sources, FiguresService figures, Caller caller, TimeSource time) {
        this.sources = sources;
        this.figures = figures;
        this.caller = caller;
        this.time = time;
    }

    /**
     * What awaits the caller, acting for an organisation. A Nav mentor's companies are all there, whichever is named.
     *
     * @param language {@code nb}, {@code nn} or {@code en}
     * @throws no.ldo.shared.NotVisible when no mandate of the caller names the organisation
     */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.NAV_COORDINATOR,
        Role.Name.MUNICIPALITY,
        Role.Name.PARTICIPANT,
        Role.Name.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Overview overview(@NotNull OrganisationNumber organisation, @NotNull String language) {
        caller.requireVisible(organisation);
        List<Awaiting> awaiting = sources.stream()
                .flatMap(source -> source.awaiting(organisation, language).stream())
                .sorted(Comparator.comparing(Awaiting::kind))
                .toList();
        return new Overview(awaiting, target(organisation));
    }

    private @Nullable InclusionFigures target(OrganisationNumber organisation) {
        return caller.may(organisation, Role.HR_MANAGER, Role.MUNICIPALITY)
                ? figures.figures(organisation, time.today().getYear(), null)
                : null;
    }
}
