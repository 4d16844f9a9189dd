/**
 * Differentiation (differensiering): jobs are taken apart into tasks, and shares of tasks are put together into
 * tailored positions. The parts follow what the user does: {@code jobs} describes what people do today, {@code capture}
 * brings tasks in from spreadsheets, {@code board} composes, {@code position} holds the result and its versions.
 */
@NullMarked
package no.ldo.differentiation;

import org.jspecify.annotations.NullMarked;
