/**
 * Task proposals (forslag til arbeidsoppgaver): the text of a job advert or a job description in bokmål or nynorsk is read by
 * rules and word lists of our own, and the lines that look like tasks are proposed with the words they come from. A person
 * confirms; nothing is stored before that, and what was handed in is never kept.
 *
 * <p>Rules: {@code differentiation.rule.advertIsNotEmpty}, {@code advertIsReadableText}, {@code advertIsShortEnough},
 * {@code advertFileIsSmallEnough}, {@code advertFileIsOfAKnownKind}, {@code advertFileIsWhole}, {@code advertFileIsNotLocked},
 * {@code advertFileHasText}, {@code advertFileHasFewPages}, {@code advertFileIsNotPackedTooTight}, {@code advertFileIsQuicklyRead},
 * {@code aProposalIsChosen}, {@code aProposalIsNamed}.
 */
@NullMarked
package no.ldo.differentiation.proposals;

import org.jspecify.annotations.NullMarked;
