package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.leadership.StepCompletion.Evidence;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadershipRepositoryRT {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000169");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final TestDatabase database = TestDatabase.get();
    private UUID account;

    @BeforeEach
    void aLeaderInACompany() throws SQLException {
        account = Ids.next();
        try (Connection connection = database.database().connect()) {
            execute(
                    connection,
                    "insert ignore into organisation (orgnr, name, kind, created_at, full_time_minutes, version)"
                            + " values ('" + COMPANY.digits()
                            + "', 'Prøvebedriften', 'COMPANY', utc_timestamp(6), 2250, 1)");
            execute(
                    connection,
                    "insert into user_account (id, login_name, display_name, language, active, opened_at, version)"
                            + " values ('" + account + "', '" + account
                            + "@example.no', 'Lea Leder', 'nb', true, utc_timestamp(6), 1)");
        }
    }

    @Test
    void begins_once_however_often_it_is_asked() {
        boolean first = database.inTransaction(em -> repository(em).begin(fresh()));
        boolean second = database.inTransaction(em -> repository(em).begin(fresh()));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void finishes_a_step_once() {
        UUID enrolment = begun();

        assertThat(finish(enrolment, "M1-2")).isTrue();
        assertThat(finish(enrolment, "M1-2")).isFalse();
        database.commit(
                em -> assertThat(repository(em).begun(enrolment).orElseThrow().finished())
                        .containsExactly("M1-2"));
    }

    @Test
    void keeps_which_questions_are_passed_and_no_tries() {
        UUID enrolment = begun();

        for (int once = 0; once < 2; once++) {
            database.commit(em -> repository(em).pass(Ids.next(), enrolment, "M1-5", "Q1", NOW));
        }

        database.commit(
                em -> assertThat(repository(em).passed(enrolment, "M1-5")).containsExactly("Q1"));
    }

    @Test
    void a_mentor_reads_only_what_is_shared_and_until_it_is_taken_back() {
        UUID enrolment = begun();
        UUID shared = written(enrolment, "B", "Delt");
        written(enrolment, "H", "Privat");
        database.commit(em -> repository(em).answer(shared).orElseThrow().share(NOW));

        assertThat(sharedTexts()).contains("Delt").doesNotContain("Privat");

        database.commit(em -> repository(em).answer(shared).orElseThrow().takeBack());
        assertThat(sharedTexts()).doesNotContain("Delt", "Privat");
    }

    @Test
    void hr_reads_the_rationale_as_it_was_handed_over_and_no_draft() {
        UUID enrolment = begun();
        UUID rationale = Ids.next();
        database.commit(em -> {
            InclusionRationale draft = new InclusionRationale(rationale, enrolment, COMPANY);
            draft.write("need", "Brett og esker", NOW);
            repository(em).add(draft);
        });
        database.commit(em -> assertThat(new LeaderOverviewRepository(em).publishedRationale(COMPANY, account))
                .isEmpty());

        database.commit(em -> {
            PublishedRationale published = new PublishedRationale(rationale);
            published.publish(repository(em).rationale(enrolment).orElseThrow().texts(), NOW);
            repository(em).add(published);
        });
        database.commit(em -> repository(em).rationale(enrolment).orElseThrow().write("need", "Bre", NOW));

        database.commit(em -> assertThat(new LeaderOverviewRepository(em)
                        .publishedRationale(COMPANY, account)
                        .orElseThrow()
                        .texts())
                .containsEntry("need", "Brett og esker"));
    }

    @Test
    void finds_what_is_finished_by_enrolment() {
        UUID enrolment = begun();
        finish(enrolment, "M1-2");
        finish(enrolment, "M1-4");

        database.commit(em -> assertThat(
                        new LeaderOverviewRepository(em).finished(COMPANY).get(enrolment))
                .containsExactlyInAnyOrder("M1-2", "M1-4"));
    }

    @Test
    void the_path_takes_one_statement_and_a_step_at_most_three() {
        UUID enrolment = begun();

        int path = database.statementsOf(em -> {
            repository(em).begun(COMPANY, account);
        });
        int step = database.statementsOf(em -> {
            Begun found = repository(em).begun(COMPANY, account).orElseThrow();
            CourseLibrary library = new CourseLibrary();
            new StepViews(repository(em))
                    .of(
                            found,
                            library.structure(CourseLibrary.CURRENT),
                            library.structure(CourseLibrary.CURRENT)
                                    .step("M1-5")
                                    .orElseThrow());
        });

        assertThat(path).isEqualTo(1);
        assertThat(step).isLessThanOrEqualTo(3);
    }

    @Test
    void the_database_refuses_an_empty_answer_and_a_shared_one_without_a_moment() {
        UUID enrolment = begun();

        assertThatThrownBy(() -> written(enrolment, "B", " ")).hasStackTraceContaining("course_answer_text");
        UUID answer = written(enrolment, "B", "Tekst");
        assertThatThrownBy(() -> {
                    try (Connection connection = database.database().connect()) {
                        execute(
                                connection,
                                "update course_answer set visibility = 'MENTOR' where id = '" + answer + "'");
                    }
                })
                .hasStackTraceContaining("course_answer_shared");
    }

    private UUID begun() {
        Enrolment enrolment = fresh();
        database.commit(em -> repository(em).begin(enrolment));
        return enrolment.id();
    }

    private Enrolment fresh() {
        return new Enrolment(Ids.next(), account, COMPANY, CourseLibrary.CURRENT, NOW);
    }

    private boolean finish(UUID enrolment, String step) {
        return database.inTransaction(
                em -> repository(em).finish(Ids.next(), enrolment, step, Evidence.ANSWERS_SAVED, NOW));
    }

    private UUID written(UUID enrolment, String field, String text) {
        UUID id = Ids.next();
        database.commit(em -> {
            CourseAnswer answer = new CourseAnswer(id, enrolment, "M1-2", field, text);
            answer.write(text, NOW);
            repository(em).add(answer);
        });
        return id;
    }

    private List<String> sharedTexts() {
        return database.inTransaction(em -> {
            SharedAnswerRepository answers = new SharedAnswerRepository(em);
            return answers.shared(COMPANY, List.of(account), PageRequest.of(1, 100)).stream()
                    .map(SharedAnswerRow::answer)
                    .toList();
        });
    }

    private static LeadershipRepository repository(EntityManager em) {
        return new LeadershipRepository(em);
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            statement.executeUpdate();
        }
    }
}
