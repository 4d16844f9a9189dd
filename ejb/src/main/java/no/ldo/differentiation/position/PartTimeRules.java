package no.ldo.differentiation.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.ToldText;
import org.jspecify.annotations.Nullable;

/**
 * What the working environment act § 14-1 b (in force since 2023-01-01) asks for before a position is filled part-time:
 * the need in writing, and a discussion with the union representatives. Law, so no reason lets a position past it.
 */
final class PartTimeRules {
    private PartTimeRules() {}

    /**
     * What is missing before the position is published; nothing for full time. Whether it is full time cannot be said while
     * its full time is shorter than that of any job behind it.
     *
     * @param shortestFullTime minutes a week of the shortest full time that the position may have
     */
    static List<RuleViolation> beforePublication(
            PositionDraft position, int shortestFullTime, List<PartTimeNeed> written) {
        return untrueFullTime(position, shortestFullTime)
                .map(List::of)
                .orElseGet(() -> beforePublication(position.minutesAWeek(), position.fullTimeMinutes(), written));
    }

    /** {@code fullTimeIsThatOfAJob} for a position as it stands, at no field. */
    static Optional<RuleViolation> untrueFullTime(PositionDraft position, int shortestFullTime) {
        return PositionRules.fullTimeIsThatOfAJob(position.fullTimeMinutes(), shortestFullTime)
                .map(untrue -> new RuleViolation(untrue.key(), null, untrue.arguments()));
    }

    /** What is missing before a position with these hours is published; nothing for full time. */
    static List<RuleViolation> beforePublication(int minutesAWeek, int fullTimeMinutes, List<PartTimeNeed> written) {
        if (minutesAWeek >= fullTimeMinutes) {
            return List.of();
        }
        Optional<PartTimeNeed> now = forHours(written, minutesAWeek, fullTimeMinutes);
        if (now.isEmpty() && !written.isEmpty()) {
            return List.of(newHoursAreDiscussedAnew(minutesAWeek, fullTimeMinutes, written.get(0)));
        }
        List<RuleViolation> missing = new ArrayList<>();
        partTimeNeedIsWritten(now.orElse(null)).ifPresent(missing::add);
        partTimeIsDiscussed(now.orElse(null)).ifPresent(missing::add);
        return missing;
    }

    /** What was written for these hours. */
    static Optional<PartTimeNeed> forHours(List<PartTimeNeed> written, int minutesAWeek, int fullTimeMinutes) {
        return written.stream()
                .filter(need -> need.isAbout(minutesAWeek, fullTimeMinutes))
                .findFirst();
    }

    /** The employer has written down why the position is part-time. */
    static Optional<RuleViolation> partTimeNeedIsWritten(@Nullable PartTimeNeed need) {
        return unless(need != null, RuleViolation.of("differentiation.rule.partTimeNeedIsWritten"));
    }

    /** It is discussed with the union representatives, or there are none. */
    static Optional<RuleViolation> partTimeIsDiscussed(@Nullable PartTimeNeed need) {
        return unless(
                need != null && need.talk().settled(), RuleViolation.of("differentiation.rule.partTimeIsDiscussed"));
    }

    /** Need and discussion are about certain hours; other hours are another question. */
    private static RuleViolation newHoursAreDiscussedAnew(int minutes, int fullTime, PartTimeNeed earlier) {
        return RuleViolation.of(
                "differentiation.rule.newHoursAreDiscussedAnew",
                earlier.percent(),
                PositionRules.percentOfFullTime(minutes, fullTime));
    }

    /** Full time needs no reason. */
    static Optional<RuleViolation> aFullTimePositionNeedsNoReason(int minutesAWeek, int fullTimeMinutes) {
        return unless(
                minutesAWeek < fullTimeMinutes,
                RuleViolation.of("differentiation.rule.aFullTimePositionNeedsNoReason"));
    }

    /** What is saved is about the hours that the position has now. */
    static Optional<RuleViolation> partTimeIsAboutTheHoursNow(SavePartTime command, PositionDraft position) {
        return unless(
                command.minutesAWeek() == position.minutesAWeek()
                        && command.fullTimeMinutes() == position.fullTimeMinutes(),
                RuleViolation.of("differentiation.rule.partTimeIsAboutTheHoursNow", position.percent()));
    }

    /** What a published version rests on is not rewritten. */
    static Optional<RuleViolation> aPublishedNeedStands(boolean published) {
        return unless(!published, RuleViolation.of("differentiation.rule.aPublishedNeedStands"));
    }

    /** A discussion that was held has a day, a counterpart and what was said; no representatives needs how one knows. */
    static Stream<RuleViolation> theDiscussionIsTold(SavePartTime command) {
        return switch (command.talk()) {
            case NOT_YET -> Stream.empty();
            case HELD ->
                Stream.of(
                                unless(
                                        command.talkedOn() != null,
                                        at("talkedOn", "differentiation.rule.theDiscussionHasADay")),
                                unless(
                                        ToldText.says(command.talkedWith()),
                                        at("talkedWith", "differentiation.rule.theDiscussionHasACounterpart")),
                                unless(
                                        ToldText.says(command.said()),
                                        at("said", "differentiation.rule.theDiscussionHasAnOutcome")))
                        .flatMap(Optional::stream);
            case NO_REPRESENTATIVES ->
                unless(
                        ToldText.says(command.noRepresentatives()),
                        at("noRepresentatives", "differentiation.rule.noRepresentativesHasAReason"))
                        .stream();
        };
    }

    /** Neither day lies ahead. */
    static Stream<RuleViolation> partTimeDaysHaveBeen(SavePartTime command, LocalDate today) {
        LocalDate talkedOn = command.toTalk().on();
        return Stream.of(
                        unless(
                                !command.writtenOn().isAfter(today),
                                at("writtenOn", "differentiation.rule.theNeedIsNotWrittenAhead")),
                        unless(
                                talkedOn == null || !talkedOn.isAfter(today),
                                at("talkedOn", "differentiation.rule.theDiscussionIsNotAhead")))
                .flatMap(Optional::stream);
    }

    static Optional<RuleViolation> partTimeHoldsNoNationalIdentityNumber(SavePartTime command) {
        return unless(
                command.texts().noneMatch(NationalIdentityNumber::standsIn),
                RuleViolation.of("differentiation.rule.partTimeHoldsNoNationalIdentityNumber"));
    }

    private static RuleViolation at(String field, String key) {
        return RuleViolation.at(field, key);
    }

    private static Optional<RuleViolation> unless(boolean kept, RuleViolation violation) {
        return kept ? Optional.empty() : Optional.of(violation);
    }
}
