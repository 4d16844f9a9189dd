package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.ldo.leadership.course.AnswerField;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.leadership.course.CourseModule;
import no.ldo.leadership.course.Step;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class LeadershipRulesTest {
    private static final Set<String> ALL_MANDATORY = Set.of("M1-2", "M1-4", "M1-5", "M1-6", "M1-7");
    private final Course course = new CourseLibrary().structure(CourseLibrary.CURRENT);

    @Test
    void earlier_steps_first() {
        assertThat(LeadershipRules.earlierStepsFirst(course, "M1-2", Set.of())).isEmpty();
        assertThat(LeadershipRules.earlierStepsFirst(course, "M1-5", Set.of("M1-2")))
                .hasValueSatisfying(violation -> {
                    assertThat(violation.key()).isEqualTo("leadership.rule.earlierStepsFirst");
                    assertThat(violation.arguments())
                            .containsExactly(step("M1-4").title());
                });
        assertThat(LeadershipRules.earlierStepsFirst(course, "M1-5", Set.of("M1-2", "M1-4")))
                .isEmpty();
    }

    @Test
    void a_step_that_is_only_read_blocks_nothing() {
        assertThat(LeadershipRules.blockedBy(course, "M1-2", Set.of())).isEmpty();
        assertThat(LeadershipRules.blockedBy(course, "M1-4", Set.of("M1-2"))).isEmpty();
    }

    /** Whatever is finished, a step is open just when every mandatory step before it is; and more finished never closes one. */
    @Test
    void access_follows_from_what_is_finished_whatever_the_order() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            Set<String> finished = course.steps().stream()
                    .map(Step::code)
                    .filter(code -> random.nextBoolean())
                    .collect(Collectors.toCollection(HashSet::new));
            Set<String> before = new HashSet<>();
            for (Step step : course.steps()) {
                boolean open =
                        LeadershipRules.blockedBy(course, step.code(), finished).isEmpty();
                assertThat(open).isEqualTo(finished.containsAll(before));
                if (step.mandatory()) {
                    before.add(step.code());
                }
            }
            int progress = LeadershipRules.progress(course.steps(), finished);
            finished.add(
                    course.steps().get(random.nextInt(course.steps().size())).code());
            assertThat(LeadershipRules.progress(course.steps(), finished)).isBetween(progress, 100);
        }
    }

    @Test
    void progress_counts_minutes_of_mandatory_steps_only() {
        List<Step> steps = module("M1").steps();

        assertThat(LeadershipRules.progress(steps, Set.of())).isZero();
        assertThat(LeadershipRules.progress(steps, Set.of("M1-1", "M1-3"))).isZero();
        assertThat(LeadershipRules.progress(steps, Set.of("M1-2"))).isEqualTo(4 * 100 / 15);
        assertThat(LeadershipRules.progress(steps, ALL_MANDATORY)).isEqualTo(100);
        assertThat(LeadershipRules.progress(List.of(), Set.of())).isEqualTo(100);
    }

    @Test
    void a_module_that_is_not_published_is_not_done() {
        assertThat(LeadershipRules.isDone(module("M1"), ALL_MANDATORY)).isTrue();
        assertThat(LeadershipRules.isDone(module("M2"), ALL_MANDATORY)).isFalse();
        assertThat(LeadershipRules.lacking(course, ALL_MANDATORY))
                .extracting(CourseModule::code)
                .containsExactly("M2", "M3", "M4", "M5");
    }

    @Test
    void gate_a_is_opened_by_the_last_step_that_it_asks_for_and_by_no_other() {
        Course ofOneModule = new Course("test", "Kurs", List.of(), List.of(module("M1")));
        String last = "M1-7";
        Set<String> before = new HashSet<>(ALL_MANDATORY);
        before.remove(last);

        assertThat(LeadershipRules.opensGateA(ofOneModule, last, before)).isTrue();
        assertThat(LeadershipRules.opensGateA(ofOneModule, "M1-2", Set.of())).isFalse();
        assertThat(LeadershipRules.opensGateA(ofOneModule, last, ALL_MANDATORY)).isFalse();
        assertThat(LeadershipRules.opensGateA(course, last, before)).isFalse();
    }

    @Test
    void answer_is_too_long() {
        AnswerField field = step("M1-4").fields().get(0);

        assertThat(LeadershipRules.answerIsTooLong(field, "😀".repeat(300))).isEmpty();
        assertThat(LeadershipRules.answerIsTooLong(field, "x".repeat(302)))
                .hasValueSatisfying(
                        violation -> assertThat(violation.arguments()).containsExactly(field.label(), 300, 2));
    }

    @Test
    void an_answer_holds_no_national_identity_number() {
        AnswerField field = step("M1-4").fields().get(0);

        assertThat(LeadershipRules.answerHoldsNoNationalIdentityNumber(field, "Ring 018100 00186"))
                .hasValueSatisfying(violation -> {
                    assertThat(violation.key()).isEqualTo("leadership.rule.answerHoldsNoNationalIdentityNumber");
                    assertThat(violation.field()).isEqualTo(field.code());
                });
        assertThat(LeadershipRules.answerHoldsNoNationalIdentityNumber(field, "Ring 01810000185"))
                .isEmpty();
    }

    @Test
    void every_field_needs_an_answer() {
        AnswerField field = step("M1-2").fields().get(1);

        assertThat(LeadershipRules.everyFieldNeedsAnAnswer(field, null))
                .map(RuleViolation::field)
                .contains("H");
        assertThat(LeadershipRules.everyFieldNeedsAnAnswer(field, "  ")).isPresent();
        assertThat(LeadershipRules.everyFieldNeedsAnAnswer(field, "\u200b")).isPresent();
        assertThat(LeadershipRules.everyFieldNeedsAnAnswer(field, "Møtet på fredag"))
                .isEmpty();
    }

    @Test
    void choose_first() {
        assertThat(LeadershipRules.chooseFirst(step("M1-4"), null)).isPresent();
        assertThat(LeadershipRules.chooseFirst(step("M1-4"), "B")).isEmpty();
        assertThat(LeadershipRules.chooseFirst(step("M1-2"), null)).isEmpty();
    }

    @Test
    void every_question_must_be_passed() {
        assertThat(LeadershipRules.everyQuestionMustBePassed(step("M1-5"), Set.of("Q1")))
                .hasValueSatisfying(
                        violation -> assertThat(violation.arguments()).containsExactly(2L));
        assertThat(LeadershipRules.everyQuestionMustBePassed(step("M1-5"), Set.of("Q1", "Q2", "Q3")))
                .isEmpty();
    }

    private Step step(String code) {
        return course.step(code).orElseThrow();
    }

    private CourseModule module(String code) {
        return course.module(code).orElseThrow();
    }
}
