/**
 * The frame (rammer) of a tailored position: how many hours, which days, up to which demands – what the person for whom it
 * is made manages and wishes. It is about function and time, is chosen by the person, and never says who or why.
 *
 * <p>Rules: {@code differentiation.rule.leastHoursAreNotAboveMost}, {@code frameStaysWithinFullTime},
 * {@code aDaySuits}, {@code numberOfDaysFitsTheDays}, {@code theDayHasHours}, {@code dayMinutesFitTheDay},
 * {@code theWeekCanBeReached}.
 */
@NullMarked
package no.ldo.differentiation.frame;

import org.jspecify.annotations.NullMarked;
