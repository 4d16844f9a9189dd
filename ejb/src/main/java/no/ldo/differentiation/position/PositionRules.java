package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a tailored position must fulfil on its way from draft to published. */
final class PositionRules {
    private PositionRules() {}

    /** Minutes as per cent of full time, rounded half up to one decimal. */
    static double percentOfFullTime(int minutes, int fullTimeMinutes) {
        return Math.round(minutes * 1000.0 / fullTimeMinutes) / 10.0;
    }

    /** Only a draft is described or composed; an approved position is taken up again first. */
    static Optional<RuleViolation> onlyADraftIsComposed(PositionStatus status) {
        return unless(status == PositionStatus.DRAFT, "differentiation.rule.onlyADraftIsComposed");
    }

    /** Only an approved position that is not published yet is published. */
    static Optional<RuleViolation> onlyAnApprovedPositionIsPublished(PositionStatus status) {
        return unless(status == PositionStatus.APPROVED, "differentiation.rule.onlyAnApprovedPositionIsPublished");
    }

    /** What only authorised staff may do by now is not published. @param reserved names of such tasks that the position holds */
    static Optional<RuleViolation> nothingReservedIsPublished(List<String> reserved) {
        return unless(
                reserved.isEmpty(), "differentiation.rule.nothingReservedIsPublished", String.join(", ", reserved));
    }

    /** Only a published position is shown to Nav mentors. */
    static Optional<RuleViolation> onlyAPublishedPositionIsShown(PositionStatus status) {
        return unless(status == PositionStatus.PUBLISHED, "differentiation.rule.onlyAPublishedPositionIsShown");
    }

    /** Only what is shown to Nav mentors is hidden from them. */
    static Optional<RuleViolation> onlyAShownPositionIsHidden(PositionStatus status) {
        return unless(status == PositionStatus.SHOWN, "differentiation.rule.onlyAShownPositionIsHidden");
    }

    /**
     * Only what is published is withdrawn, also while the work on it has been taken up again.
     *
     * @param publishedVersion the version that is published, or null
     */
    static Optional<RuleViolation> onlyAPublishedPositionIsWithdrawn(@Nullable Integer publishedVersion) {
        return unless(publishedVersion != null, "differentiation.rule.onlyAPublishedPositionIsWithdrawn");
    }

    /** A draft is open already. */
    static Optional<RuleViolation> aDraftIsNotReopened(PositionStatus status) {
        return unless(status != PositionStatus.DRAFT, "differentiation.rule.aDraftIsNotReopened");
    }

    /** Only a draft of which no version was approved is removed: a version is never deleted. */
    static Optional<RuleViolation> onlyADraftNeverApprovedIsRemoved(int latestVersion) {
        return unless(latestVersion == 0, "differentiation.rule.onlyADraftNeverApprovedIsRemoved");
    }

    /** Full time is not set below the minutes that the position already has: no position is above 100 per cent. */
    static Optional<RuleViolation> fullTimeCoversThePosition(int fullTimeMinutes, int weekMinutes) {
        return fullTimeMinutes < weekMinutes
                ? Optional.of(RuleViolation.at(
                        "fullTimeMinutes", "differentiation.rule.fullTimeCoversThePosition", weekMinutes))
                : Optional.empty();
    }

    /**
     * Full time is that of the organisation or of a job that the position takes tasks from, so that the percentage is true.
     *
     * @param shortest minutes a week of the shortest of these
     */
    static Optional<RuleViolation> fullTimeIsThatOfAJob(int fullTimeMinutes, int shortest) {
        return fullTimeMinutes < shortest
                ? Optional.of(RuleViolation.at(
                        "fullTimeMinutes", "differentiation.rule.fullTimeIsThatOfAJob", hours(shortest)))
                : Optional.empty();
    }

    private static double hours(int minutes) {
        return Math.round(minutes * 100 / 60.0) / 100.0;
    }

    /** Neither title nor purpose holds a number that could be a fødselsnummer. */
    static Optional<RuleViolation> aPositionHoldsNoNationalIdentityNumber(String field, String text) {
        return NationalIdentityNumber.standsIn(text)
                ? Optional.of(RuleViolation.at(field, "differentiation.rule.aPositionHoldsNoNationalIdentityNumber"))
                : Optional.empty();
    }

    private static Optional<RuleViolation> unless(boolean right, String rule, Serializable... arguments) {
        return right ? Optional.empty() : Optional.of(RuleViolation.of(rule, arguments));
    }
}
