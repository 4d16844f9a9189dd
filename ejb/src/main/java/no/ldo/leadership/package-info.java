/**
 * Leadership (ledelse): a leader takes the course «Mestringsledelse i LDO» step by step. A step is finished by evidence (an
 * answer, a choice, a passed question, an artefact), never by opening it, and what is finished stays finished.
 *
 * <p>What a leader writes for own thoughts is the leader's. It is shared with the Nav mentors of the company answer by answer
 * and can be taken back; HR and the leader's own leader see state and counts only. The rationale for inclusion is made to be
 * shared with HR, who read it as it was last handed over. The change log hears of enrolment, finished steps, sharing and the
 * rationale handed over, never of drafts: how often somebody writes is nobody's business.
 *
 * <p>Rules: {@code leadership.rule.earlierStepsFirst}, {@code leadership.rule.answerIsTooLong}, {@code
 * leadership.rule.answerHoldsNoNationalIdentityNumber}, {@code leadership.rule.everyFieldNeedsAnAnswer}, {@code leadership.rule.chooseFirst}, {@code
 * leadership.rule.everyQuestionMustBePassed}. Access and progress are pure functions in {@code LeadershipRules}.
 */
@NullMarked
package no.ldo.leadership;

import org.jspecify.annotations.NullMarked;
