package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text with room for more than 200 characters refuses national identity numbers, or says here why not (decision 0007). */
class FreeTextsTest {
    private static final int SHORT = 200;
    private static final String TASK = "differentiation.rule.aTaskHoldsNoNationalIdentityNumber";
    private static final String POSITION = "differentiation.rule.aPositionHoldsNoNationalIdentityNumber";
    private static final String PART_TIME = "differentiation.rule.partTimeHoldsNoNationalIdentityNumber";
    private static final String ADVERT = "differentiation.rule.anAdvertHoldsNoNationalIdentityNumber";
    private static final String MESSAGE = "openings.rule.messagesHoldNoNationalIdentityNumber";
    private static final String ANSWER = "leadership.rule.answerHoldsNoNationalIdentityNumber";
    private static final String PLAN = "training.rule.textsHoldNoNationalIdentityNumber";
    private static final String MINUTES = "mentoring.rule.minutesHoldNoNationalIdentityNumber";
    private static final String GATE = "gate.rule.reasonHoldsNoNationalIdentityNumber";
    private static final String EXAMPLE = "examples.rule.anExampleHoldsNoNationalIdentityNumber";

    /** Kept a day with the file; a line in which it stands is wrong and never becomes a task. */
    private static final String CELL = "differentiation.rule.cellHoldsNoNationalIdentityNumber";

    private static final String LOGIN_NAME = "an e-mail address";
    private static final String OURS = "written by the portal or its operator";

    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("OpenAccount.loginName", LOGIN_NAME),
            Map.entry("ChangePerson.loginName", LOGIN_NAME),
            Map.entry("UserAccount.loginName", LOGIN_NAME),
            Map.entry("SavePlan.workplaceMentor", LOGIN_NAME),
            Map.entry("OpenPlan.participant", LOGIN_NAME),
            Map.entry("PlanDraftService.changeParticipant.participant", LOGIN_NAME),
            Map.entry("OpenPlan.workplaceMentor", LOGIN_NAME),
            Map.entry("UserAccount.passwordHash", OURS),
            Map.entry("CompositionRun.answer", OURS),
            Map.entry("CompositionRun.history", OURS),
            Map.entry("TaskFile.columnKeys", OURS),
            Map.entry("ColumnChoice.columnKeys", OURS),
            Map.entry("ChangeLine.facts", OURS),
            Map.entry("InclusionTarget.source", OURS),
            Map.entry("PassedGate.reason", GATE),
            Map.entry("TrainingStep.description", PLAN),
            Map.entry("TrainingStep.evidence", PLAN),
            Map.entry("TrainingGoal.reason", PLAN),
            Map.entry("ParticipantVoice.words", PLAN),
            Map.entry("PlanEntry.words", PLAN),
            Map.entry("PlanApprovalService.approveOnBehalf.reason", PLAN),
            Map.entry("PlanDialogueService.say.words", PLAN),
            Map.entry("Goal.reason", PLAN),
            Map.entry("Step.description", PLAN),
            Map.entry("Step.evidence", PLAN),
            Map.entry("WriteComment.comment", PLAN),
            Map.entry("JobTask.doneWhen", TASK),
            Map.entry("TaskEntry.doneWhen", TASK),
            Map.entry("VersionLine.doneWhen", TASK),
            Map.entry("Opening.work", TASK),
            Map.entry("ExampleTask.doneWhen", EXAMPLE),
            Map.entry("PositionExample.words", EXAMPLE),
            Map.entry("TaskFileLine.cells", CELL),
            Map.entry("CorrectLine.cells", CELL),
            Map.entry("OpeningMessage.text", MESSAGE),
            Map.entry("WriteMessage.text", MESSAGE),
            Map.entry("SavePartTime.need", PART_TIME),
            Map.entry("SavePartTime.said", PART_TIME),
            Map.entry("SavePartTime.noRepresentatives", PART_TIME),
            Map.entry("PartTimeEntry.need", PART_TIME),
            Map.entry("PartTimeEntry.said", PART_TIME),
            Map.entry("SavePosition.purpose", POSITION),
            Map.entry("TailoredPosition.purpose", POSITION),
            Map.entry("PositionVersion.purpose", POSITION),
            Map.entry("Advert.text", ADVERT),
            Map.entry("AdvertService.check.text", "looked at and not stored"),
            Map.entry("SaveAdvert.text", ADVERT),
            Map.entry("FollowUpMeeting.minutes", MINUTES),
            Map.entry("RecordMeeting.minutes", MINUTES),
            Map.entry("AddMinutes.minutes", MINUTES),
            Map.entry("InclusionRationale.need", ANSWER),
            Map.entry("InclusionRationale.companyValue", ANSWER),
            Map.entry("InclusionRationale.personValue", ANSWER),
            Map.entry("PublishedRationale.need", ANSWER),
            Map.entry("PublishedRationale.companyValue", ANSWER),
            Map.entry("PublishedRationale.personValue", ANSWER),
            Map.entry("CourseAnswer.answer", ANSWER),
            Map.entry("WrittenText.text", ANSWER)));

    @Test
    void every_long_text_has_its_rule_or_its_reason() {
        assertThat(found()).isEqualTo(TEXTS.keySet());
    }

    @Test
    void the_rules_are_rules_of_the_code() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            code = all.toString();
        }

        assertThat(TEXTS.values())
                .filteredOn(rule -> rule.contains(".rule."))
                .allSatisfy(rule -> assertThat(code).contains("\"" + rule + "\""));
    }

    private static Set<String> found() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.ldo").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.concat(fields(type), parameters(type)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> isLongColumn(field) || isLong(field, field.getType(), field.getAnnotatedType()))
                .map(field -> type.getSimpleName() + "." + field.getName());
    }

    private static Stream<String> parameters(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameters())
                        .filter(FreeTextsTest::isLong)
                        .map(parameter -> type.getSimpleName() + "." + method.getName() + "." + parameter.getName()));
    }

    private static boolean isLong(Parameter parameter) {
        return isLong(parameter, parameter.getType(), parameter.getAnnotatedType());
    }

    private static boolean isLong(AnnotatedElement at, Class<?> type, AnnotatedType annotated) {
        return type == String.class && (hasRoom(at) || hasRoom(annotated))
                || annotated instanceof AnnotatedParameterizedType of
                        && Arrays.stream(of.getAnnotatedActualTypeArguments()).anyMatch(FreeTextsTest::isLongText);
    }

    private static boolean isLongText(AnnotatedType of) {
        return of.getType() == String.class && hasRoom(of);
    }

    private static boolean hasRoom(AnnotatedElement at) {
        Size size = at.getAnnotation(Size.class);
        return size != null && size.max() > SHORT;
    }

    private static boolean isLongColumn(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column != null && field.getType() == String.class && column.length() > SHORT;
    }
}
