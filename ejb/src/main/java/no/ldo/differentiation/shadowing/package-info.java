/**
 * Shadowing (følge en arbeidsdag): somebody follows a colleague in a job and notes what is done and for how long; a
 * person looks at it afterwards and makes tasks of what belongs to the job. What is noted is the work, never who does it.
 *
 * <p>Rules: {@code differentiation.rule.anObservationHoldsNoNationalIdentityNumber},
 * {@code anObservationEndsAfterItBegins}, {@code anObservationIsOfThePast}, {@code anObservationIsRecent},
 * {@code aJobHoldsALimitedNumberOfObservations}.
 */
@NullMarked
package no.ldo.differentiation.shadowing;

import org.jspecify.annotations.NullMarked;
