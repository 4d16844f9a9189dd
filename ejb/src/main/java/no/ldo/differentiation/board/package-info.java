/**
 * The board (tavle): shares of tasks are moved from jobs into a tailored position and back. A share is a task on all or
 * some of its days.
 *
 * <p>Rules: {@code differentiation.rule.aShareStaysWithinItsTask}, {@code aDayIsDoneByOnePosition},
 * {@code aTaskIsSharedByAFew}, {@code noJobIsHollowedOut}, {@code aPositionIsAtMostFullTime},
 * {@code reservedTasksStayInTheirJob}, {@code anApprovedPositionHasShares}, {@code onlyOwnLastMoveIsUndone}.
 */
@NullMarked
package no.ldo.differentiation.board;

import org.jspecify.annotations.NullMarked;
