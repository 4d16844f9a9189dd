/**
 * What the gates (port A, B, C) have in common: the verdict, what is missing and whose it is, and the override with
 * its reason, its author and the day by which somebody must have tidied up.
 *
 * <p>A gate is checked by the feature that does the act: A when a position is published, B when a start is confirmed, C
 * when a plan ends in a job. That feature has checked the caller's mandate before it comes here. A gate can be passed in
 * spite of what is missing, but only with a written reason, which is told to the change log and shown to the Nav mentor.
 *
 * <p>Rules: {@code gate.rule.reasonMustBeGiven}, {@code gate.rule.reasonHoldsNoNationalIdentityNumber},
 * {@code gate.rule.overrideOnlyWhatIsMissing}.
 */
@NullMarked
package no.ldo.gate;

import org.jspecify.annotations.NullMarked;
