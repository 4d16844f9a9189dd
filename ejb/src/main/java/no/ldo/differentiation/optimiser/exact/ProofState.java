package no.ldo.differentiation.optimiser.exact;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import no.ldo.health.HealthChecks;

/**
 * Loads the solver when the portal starts, so that nobody waits for it, and tells operators whether it is there. The
 * portal is as ready without it.
 */
@Singleton
@Startup
public class ProofState {
    @PostConstruct
    void register() {
        HealthChecks.told("proof", ExactSolvers::state);
        ExactSolvers.available();
    }
}
