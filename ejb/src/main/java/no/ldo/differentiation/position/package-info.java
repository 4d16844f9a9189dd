/**
 * Tailored positions (tilpasset stilling): what they are for, where they belong, their approved versions and whether
 * they are published. The shares of tasks in a position are moved in {@code board}.
 *
 * <p>Life cycle: DRAFT is composed; APPROVED has an immutable version; PUBLISHED has passed gate A; SHOWN is visible to
 * Nav mentors who look for positions. Taking up the work again leads back to DRAFT and leaves versions and publication
 * as they are.
 *
 * <p>Rules: {@code differentiation.rule.onlyADraftIsComposed}, {@code onlyAnApprovedPositionIsPublished}, {@code nothingReservedIsPublished},
 * {@code onlyAPublishedPositionIsShown}, {@code onlyAPublishedPositionIsWithdrawn}, {@code aDraftIsNotReopened}, {@code onlyADraftNeverApprovedIsRemoved},
 * {@code fullTimeCoversThePosition}, {@code fullTimeIsThatOfAJob}, {@code aPositionHoldsNoNationalIdentityNumber}; by law before publication {@code partTimeNeedIsWritten}, {@code partTimeIsDiscussed},
 * {@code newHoursAreDiscussedAnew} (decision 0060).
 */
@NullMarked
package no.ldo.differentiation.position;

import org.jspecify.annotations.NullMarked;
