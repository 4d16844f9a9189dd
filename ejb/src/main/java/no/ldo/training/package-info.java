/**
 * Training (opplæring): the plan that a participant, a leader and a Nav mentor agree on for a tailored position – goals,
 * steps tied to the position's tasks, who is responsible and by when.
 *
 * <p>A plan is a draft that its leader writes; anything may be missing. Participant and leader approve it in any order, then
 * the Nav mentor, and with that it is locked. Until then an approval can be taken back; while one stands the content is
 * not changed. Every approval belongs to a revision, so that nobody approves what they have not seen. In a locked plan the
 * workplace mentor confirms the steps. What the participant finds important is the participant's own at all times.
 */
@NullMarked
package no.ldo.training;

import org.jspecify.annotations.NullMarked;
