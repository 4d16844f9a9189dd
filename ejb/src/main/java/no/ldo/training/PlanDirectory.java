package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.organisation.ReachedUnits;

/** Plans for the features above (follow-up meetings belong to one), behind their own mandate checks. */
@ApplicationScoped
public class PlanDirectory {
    private PlanRepository plans;

    protected PlanDirectory() {}

    @Inject
    PlanDirectory(PlanRepository plans) {
        this.plans = plans;
    }

    /**
     * The plans of these units that are not over, or were not before a day, by the participant's name.
     *
     * @param since last day of the plans that have been over for longest
     * @param also plans of these units that are wanted although they have been over for longer
     */
    public List<PlanHead> since(LocalDate since, ReachedUnits reached, Collection<UUID> also) {
        return plans.headsOf(reached, since, also);
    }

    /** All plans of these units, those that have been over for long at the end; at most 2000. */
    public List<PlanHead> all(LocalDate since, ReachedUnits reached) {
        return plans.headsOf(reached, since);
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
