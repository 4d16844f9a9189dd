/**
 * Suggestions: the portal's own jobs and positions as a problem for the optimiser, what it answers in the portal's own
 * things, why, and taking it over on the board – as a whole or task by task. The conventions that lead from jobs and frames
 * to the model stand in {@code docs/rules.md}.
 *
 * <p>Rules: {@code differentiation.rule.aSuggestionIsForDrafts}, {@code everyPositionHasAFrame},
 * {@code aSuggestionHasTasksToChooseFrom}, {@code aSuggestionIsNotTooLarge}, {@code placedTasksFitTheFrame}, {@code placedTasksAreOfALighterLevel},
 * {@code placedTasksFitALighterContent}, {@code placedTasksCanStay},
 * {@code onlyWhatIsSuggestedIsTakenOver}.
 */
@NullMarked
package no.ldo.differentiation.suggesting;

import org.jspecify.annotations.NullMarked;
