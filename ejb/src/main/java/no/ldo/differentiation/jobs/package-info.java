/**
 * Jobs (jobb) per unit and their tasks (arbeidsoppgave): what is done, when, how often, how long, by which competence,
 * and what the work asks of a person – function, never diagnosis.
 *
 * <p>Rules: {@code differentiation.rule.namedDaysAreChosen}, {@code timesFitTheFrequency},
 * {@code pickedDaysMatchTheTimes}, {@code workFitsItsWindow}, {@code leavingMinutesStayWithinTheJob},
 * {@code leavingMinutesCoverWhatHasLeft}, {@code aJobHoldsALimitedNumberOfTasks}, {@code aTaskInUseKeepsItsRhythm},
 * {@code aTaskInUseIsNotReserved}, {@code aTaskInUseKeepsItsHolders}, {@code aGroupInUseHoldsNothingReserved},
 * {@code aTaskInUseStays}, {@code aJobInUseStays}, {@code aJobOfAVersionStays}, {@code reservedTasksNeedCompetence}, {@code theOccupationIsKnown},
 * {@code aJobHoldsNoNationalIdentityNumber}, {@code aTaskHoldsNoNationalIdentityNumber}.
 */
@NullMarked
package no.ldo.differentiation.jobs;

import org.jspecify.annotations.NullMarked;
