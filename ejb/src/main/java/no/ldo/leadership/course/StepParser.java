package no.ldo.leadership.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one step: heading, prose, data. */
final class StepParser {
    /** Longest answer to a question for own thoughts. */
    static final int LONGEST_REFLECTION = 2000;

    private static final Pattern HEADING = Pattern.compile(
            "^## \\[(M\\d{1,2}-\\d) (READ|REFLECT|QUIZ|SCENARIO|EXERCISE|ARTEFACT) (\\d{1,2}) (mandatory|optional)] (\\S.*)$");
    private static final int CHOICES = 3;
    private static final int ALTERNATIVES = 3;

    private final SourceLine heading;
    private final Matcher head;
    private final List<Prose> prose;
    private final StepData data;

    private StepParser(List<SourceLine> lines) {
        heading = lines.get(0);
        head = HEADING.matcher(heading.text());
        if (!head.matches()) {
            throw heading.fault("not the heading of a step");
        }
        int begin = 1;
        while (begin < lines.size() && !lines.get(begin).text().startsWith("- ")) {
            begin++;
        }
        prose = ProseParser.parse(lines.subList(1, begin));
        data = new StepData(heading, lines.subList(begin, lines.size()));
        if (prose.isEmpty()) {
            throw heading.fault("a step begins with prose");
        }
    }

    /** @param lines the heading and everything until the next step */
    static Step parse(List<SourceLine> lines) {
        StepParser parser = new StepParser(lines);
        Step step = parser.step();
        parser.data.end();
        if (step.kind() == StepKind.READ && step.mandatory()) {
            throw parser.heading.fault("a step that is only read is optional");
        }
        return step;
    }

    private Step step() {
        return switch (StepKind.valueOf(head.group(2))) {
            case READ -> step(List.of(), List.of(), List.of(), "", "");
            case REFLECT -> {
                List<AnswerField> questions = reflections();
                yield step(questions, List.of(), List.of(), "", data.outer("hint"));
            }
            case SCENARIO -> scenario();
            case EXERCISE -> {
                List<AnswerField> fields = fields(5, false);
                yield step(fields, List.of(), List.of(), "", data.outer("hint"));
            }
            case QUIZ -> step(List.of(), List.of(), questions(), "", "");
            case ARTEFACT -> {
                if (!"InclusionRationale".equals(data.outer("artefact"))) {
                    throw data.fault("unknown artefact");
                }
                List<AnswerField> fields = fields(8, true);
                yield step(fields, List.of(), List.of(), "", data.outer("hint"));
            }
        };
    }

    private Step step(
            List<AnswerField> fields, List<Choice> choices, List<QuizQuestion> quiz, String afterwards, String hint) {
        return new Step(
                head.group(1),
                StepKind.valueOf(head.group(2)),
                Integer.parseInt(head.group(3)),
                head.group(4).equals("mandatory"),
                head.group(5),
                prose,
                fields,
                choices,
                quiz,
                afterwards,
                hint);
    }

    private List<AnswerField> reflections() {
        List<AnswerField> questions = new ArrayList<>();
        while (data.isNext("question")) {
            String label = data.outer("question");
            String code = data.code();
            Dimension dimension = data.word("dimension", Dimension.class);
            questions.add(new AnswerField(
                    code, label, dimension, data.inner("help"), data.inner("example"), LONGEST_REFLECTION, false));
        }
        return between(questions, 3, "questions");
    }

    private Step scenario() {
        List<Choice> choices = new ArrayList<>();
        while (data.isNext("choice")) {
            String text = data.outer("choice");
            String code = data.code();
            List<Choice.Feedback> feedback = new ArrayList<>();
            for (Dimension dimension : Dimension.values()) {
                feedback.add(data.feedback(dimension));
            }
            choices.add(new Choice(code, text, feedback));
        }
        if (choices.size() != CHOICES) {
            throw data.fault("a scenario has three choices");
        }
        String afterwards = data.outer("afterwards");
        String label = data.outer("sentence");
        AnswerField sentence = new AnswerField(Step.SENTENCE, label, null, "", "", data.number("max"), false);
        return step(List.of(sentence), choices, List.of(), afterwards, data.outer("hint"));
    }

    private List<AnswerField> fields(int most, boolean typed) {
        List<AnswerField> fields = new ArrayList<>();
        while (data.isNext("field")) {
            String label = data.outer("field");
            String code = data.code();
            boolean singleLine = typed && isLine(data.inner("type"));
            fields.add(new AnswerField(
                    code, label, null, data.inner("help"), data.inner("example"), data.number("max"), singleLine));
        }
        return between(fields, most, "fields");
    }

    private boolean isLine(String type) {
        if (!type.equals("line") && !type.equals("text")) {
            throw data.fault("a type is text or line");
        }
        return type.equals("line");
    }

    private List<QuizQuestion> questions() {
        List<QuizQuestion> questions = new ArrayList<>();
        while (data.isNext("question")) {
            String text = data.outer("question");
            String code = data.code();
            List<QuizQuestion.Alternative> alternatives = new ArrayList<>();
            for (Optional<QuizQuestion.Alternative> one = data.alternative();
                    one.isPresent();
                    one = data.alternative()) {
                alternatives.add(one.get());
            }
            long right = alternatives.stream()
                    .filter(QuizQuestion.Alternative::right)
                    .count();
            if (alternatives.size() != ALTERNATIVES || right != 1) {
                throw data.fault("three alternatives, just one of them right");
            }
            questions.add(new QuizQuestion(code, text, alternatives));
        }
        return between(questions, 5, "questions");
    }

    private <T> List<T> between(List<T> found, int most, String what) {
        if (found.isEmpty() || found.size() > most) {
            throw data.fault("1–" + most + " " + what);
        }
        return found;
    }
}
