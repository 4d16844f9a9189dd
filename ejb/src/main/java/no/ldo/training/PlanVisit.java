package no.ldo.training;

import java.time.Instant;
import java.util.UUID;

/** Who does something to which plan, and when. */
record PlanVisit(UUID plan, UUID by, Instant at) {}
