/**
 * Openings (åpne stillinger): positions that a company shows are seen by Nav mentors everywhere, whoever follows the
 * company. A Nav office says that it is interested, both sides write about the work, and either side says what became of
 * it. Nothing is kept about the person whom the Nav office has in mind.
 *
 * <p>Rules: {@code openings.rule.aNavOfficeIsInterested}, {@code oneInterestStandsAtATime},
 * {@code anEndedInterestIsClosed}, {@code messagesHoldNoNationalIdentityNumber}.
 */
@NullMarked
package no.ldo.differentiation.openings;

import org.jspecify.annotations.NullMarked;
