/**
 * Examples (learn from others): an HR manager shares an anonymised copy of an approved version, and HR managers of all
 * companies find it by trade and by the words of its tasks and take tasks of it into a job of their own. Whose it is
 * stands in the change log of the sharing organisation only; a reader sees neither organisation nor day.
 *
 * <p>Rules: {@code examples.rule.anExampleHasTasks}, {@code anExampleNamesNobody}, {@code aVersionIsSharedOnce},
 * {@code anExampleHoldsNoNationalIdentityNumber}.
 */
@NullMarked
package no.ldo.differentiation.examples;

import org.jspecify.annotations.NullMarked;
