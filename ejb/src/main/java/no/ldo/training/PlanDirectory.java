package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/** Plans for the features above (follow-up meetings belong to one), behind their own mandate checks. */
@ApplicationScoped
public class PlanDirectory {
    private PlanRepository plans;

    protected PlanDirectory() {}

    @Inject
    PlanDirectory(PlanRepository plans) {
        this.plans = plans;
    }

    /** All plans of these organisations, by the participant's name. */
    public List<PlanHead> of(Collection<OrganisationNumber> organisations) {
        return plans.headsOf(organisations);
    }

    /** One plan. */
    public Optional<PlanHead> plan(UUID id) {
        return plans.head(id);
    }

    /** Holds the plan until the end of the transaction, so that acts which depend on it come one after the other. */
    public void hold(UUID id) {
        plans.lock(id);
    }
}
