package no.ldo.leadership.course;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One screen of a module.
 *
 * @param fields what is written: questions of REFLECT, the own sentence of SCENARIO, fields of EXERCISE and ARTEFACT
 * @param choices of a SCENARIO, else empty
 * @param questions of a QUIZ, else empty
 * @param afterwards shown after a choice in a SCENARIO, else empty
 * @param hint what not to write; stands under every field; empty for READ and QUIZ
 */
public record Step(
        String code,
        StepKind kind,
        int minutes,
        boolean mandatory,
        String title,
        List<Prose> prose,
        List<AnswerField> fields,
        List<Choice> choices,
        List<QuizQuestion> questions,
        String afterwards,
        String hint)
        implements Serializable {
    /** Field code under which the choice of a scenario is stored. */
    public static final String CHOICE = "choice";

    /** Field code of the own sentence of a scenario. */
    public static final String SENTENCE = "sentence";

    public Step {
        prose = List.copyOf(prose);
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        questions = List.copyOf(questions);
    }

    /** The field with this code. */
    public Optional<AnswerField> field(String fieldCode) {
        return fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst();
    }

    /** The choice with this code. */
    public Optional<Choice> choice(String choiceCode) {
        return choices.stream()
                .filter(choice -> choice.code().equals(choiceCode))
                .findFirst();
    }
}
