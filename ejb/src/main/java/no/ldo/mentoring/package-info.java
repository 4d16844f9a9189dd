/**
 * Mentoring (oppfølging): what the Nav mentor does for a company and the people in training there. A follow-up meeting
 * belongs to a training plan; when it is recorded, the next one is planned in the same act. The caseload says which company
 * to call first and why; the load says how many people each Nav mentor follows.
 *
 * <p>Who is Nav mentor of a company is told by the mandates of {@code identity} and by nothing else.
 */
@NullMarked
package no.ldo.mentoring;

import org.jspecify.annotations.NullMarked;
