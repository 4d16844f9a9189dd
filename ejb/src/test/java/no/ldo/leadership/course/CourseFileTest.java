package no.ldo.leadership.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseFileTest {
    private static final String MODULE = """
            ---
            code: M1
            title: Why
            goal: You know why.
            minutes: 9
            published: true
            ---
            An introduction.

            ## [M1-1 READ 3 optional] Read this
            Some **strong** and *soft* words.

            ### A heading
            * one
            * two

            > «Said»

            ## [M1-2 QUIZ 6 mandatory] Check
            Three answers.

            - question: Which?
              - code: Q1
              - [ ] This :: No.
              - [x] That :: Yes.
              - [ ] None :: No.
            """;

    @Test
    void reads_front_matter_prose_and_data() {
        CourseModule module = CourseFile.module("m01.md", MODULE, 1);

        assertThat(module.goal()).isEqualTo("You know why.");
        assertThat(module.introduction()).hasSize(1);
        assertThat(module.steps()).extracting(Step::code).containsExactly("M1-1", "M1-2");
        assertThat(module.steps().get(1).questions().get(0).alternatives())
                .extracting(QuizQuestion.Alternative::right)
                .containsExactly(false, true, false);
    }

    @Test
    void reads_blocks_and_styles() {
        List<Prose> prose =
                CourseFile.module("m01.md", MODULE, 1).steps().get(0).prose();

        assertThat(prose)
                .extracting(Prose::kind)
                .containsExactly(Prose.Kind.PARAGRAPH, Prose.Kind.HEADING, Prose.Kind.LIST, Prose.Kind.QUOTE);
        assertThat(prose.get(0).lines().get(0).runs())
                .containsExactly(
                        new Inline("Some ", Inline.Style.PLAIN),
                        new Inline("strong", Inline.Style.STRONG),
                        new Inline(" and ", Inline.Style.PLAIN),
                        new Inline("soft", Inline.Style.EMPHASIS),
                        new Inline(" words.", Inline.Style.PLAIN));
        assertThat(prose.get(2).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            code: M1                    | code: M2                     | m01.md:2: the code is M1
            minutes: 9                  | minutes: 8                   | m01.md:5: minutes is the sum of the steps
            title: Why                  | titel: Why                   | m01.md:1: the keys are
            Some **strong**             | Some <b>strong</b>           | m01.md:11: not allowed in prose: HtmlInline
            Some **strong**             | Some [strong](https://x.no)  | m01.md:11: not allowed in prose: Link
            ### A heading               | # A heading                  | m01.md:13: not allowed in prose: Heading
            READ 3 optional             | READ 3 mandatory             | m01.md:10: a step that is only read is optional
            M1-2 QUIZ                   | M1-3 QUIZ                    | m01.md:19: the code is M1-2
            - [x] That                  | - [ ] That                   | three alternatives, just one of them right
            - code: Q1                  | - code: Q-1                  | m01.md:23: a code is letters and digits
            - question: Which?          | - querstion: Which?          | m01.md:22: 1–5 questions
            This :: No.                 | This.                        | m01.md:24: not a data line
            """)
    void refuses_with_file_and_line(String right, String wrong, String told) {
        assertThat(MODULE).contains(right);

        assertThatThrownBy(() -> CourseFile.module("m01.md", MODULE.replace(right, wrong), 1))
                .isInstanceOf(CourseFileFault.class)
                .hasMessageContaining(told);
    }

    @Test
    void refuses_a_mandatory_field_of_another_order() {
        String exercise = MODULE.substring(0, MODULE.indexOf("## [M1-2")) + """
                ## [M1-2 EXERCISE 6 mandatory] Do
                Do it.

                - field: What?
                  - code: what
                  - max: 300
                  - help: h
                  - example: e
                - hint: No names.
                """;

        assertThatThrownBy(() -> CourseFile.module("m01.md", exercise, 1)).hasMessage("m01.md:24: expected   - help:");
    }

    @Test
    void a_module_not_yet_published_has_no_steps() {
        assertThatThrownBy(() -> CourseFile.module("m01.md", MODULE.replace("published: true", "published: false"), 1))
                .isInstanceOf(CourseFileFault.class)
                .hasMessageContaining("without steps");
    }
}
