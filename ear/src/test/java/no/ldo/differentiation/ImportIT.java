package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.capture.CaptureService;
import no.ldo.differentiation.capture.CapturedRow;
import no.ldo.differentiation.capture.CapturedRow.Twice;
import no.ldo.differentiation.capture.CapturedSheet;
import no.ldo.differentiation.capture.CorrectLine;
import no.ldo.differentiation.capture.LinesShown;
import no.ldo.differentiation.capture.LinesShown.Which;
import no.ldo.differentiation.jobs.JobRow;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files that name the job of each task: corrected, remembered, stored whole or not at all. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class ImportIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");

    @Inject
    private LoginService logins;

    @Inject
    private JobService jobs;

    @Inject
    private CaptureService capture;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void missing_jobs_are_begun_and_known_ones_get_more() throws Exception {
        asHr(() -> {
            UUID first = handIn("Jobb;Enhet;Oppgave;Minutter\nPakker X;PROD;Vaske;20\npakker x;;Rydde;30\n");
            CapturedSheet sheet = look(first, Which.ALL);

            assertThat(sheet.sums().newJobs()).containsExactly("Pakker X");
            assertThat(sheet.sums().jobs()).isEqualTo(1);
            assertThat(store(first)).isEqualTo(2);
            assertThat(store(first)).as("sent twice").isZero();
            UUID second = handIn("Jobb;Oppgave;Minutter\nPakker X;Tørke;10\nPakker X;vaske;20\nPakker X;Tørke;5\n");
            assertThat(look(second, Which.ALL).rows().items())
                    .extracting(CapturedRow::twice)
                    .containsExactly(null, Twice.IN_THE_JOB, Twice.IN_THE_FILE);
            assertThat(look(second, Which.ALL).sums().newJobs()).isEmpty();
            store(second);

            List<JobRow> found = jobs("Pakker X");
            assertThat(found).hasSize(1);
            assertThat(tasks(found.get(0).id()))
                    .extracting(task -> task.entry().name())
                    .containsExactly("Vaske", "Rydde", "Tørke", "vaske", "Tørke");
        });
    }

    @Test
    void wrong_lines_are_corrected_or_left_out_and_nothing_is_stored_before() throws Exception {
        asHr(() -> {
            UUID file = handIn(
                    "Jobb;Enhet;Oppgave;Minutter\nPakker Y;PROD;Vaske;mange\nPakker Y;MÅNEN;Rydde;30\n;PROD;Tørke;5\nPakker Y;PROD;Hente;5\n");
            CapturedSheet sheet = look(file, null);
            assertThat(sheet.shown()).isEqualTo(Which.WRONG);
            assertThat(sheet.rows().items()).extracting(CapturedRow::line).containsExactly(2, 3, 4);
            assertThat(sheet.rows().items().get(1).wrongCells())
                    .extracting(CapturedRow.Cell::heading)
                    .containsExactly("Enhet");
            refused(() -> store(file), "everyLineIsRight");
            assertThat(jobs("Pakker Y")).isEmpty();

            correct(file, new CorrectLine(2, Map.of(3, "20"), false), new CorrectLine(3, Map.of(1, "prod"), false));
            assertThat(look(file, null).wrong()).isEqualTo(1);
            capture.leaveOutWrong(BAKERY, null, file);
            assertThat(look(file, null).complete()).isTrue();
            assertThat(look(file, Which.LEFT_OUT).rows().items())
                    .extracting(CapturedRow::line)
                    .containsExactly(4);
            assertThat(store(file)).isEqualTo(3);
            assertThat(tasks(jobs("Pakker Y").get(0).id())).hasSize(3);
        });
    }

    @Test
    void a_national_identity_number_makes_its_line_wrong_and_nothing_is_stored() throws Exception {
        asHr(() -> {
            UUID file = handIn("Jobb;Enhet;Oppgave;Sted;Minutter\nPakker W;PROD;Vaske;Kai;20\n"
                    + "Pakker W;PROD;Hjelpe 01810000186;Hos 018100 00186;30\nPakker 01810000186;PROD;Rydde;Kai;30\n");

            List<CapturedRow> wrong = look(file, null).rows().items();
            assertThat(wrong).extracting(CapturedRow::line).containsExactly(3, 4);
            assertThat(wrong.get(0).wrongCells())
                    .extracting(CapturedRow.Cell::heading)
                    .containsExactly("Oppgave", "Sted");
            assertThat(wrong.get(1).wrongCells())
                    .extracting(CapturedRow.Cell::heading)
                    .containsExactly("Jobb");
            refused(() -> store(file), "everyLineIsRight");
            assertThat(jobs("Pakker W")).isEmpty();

            capture.leaveOutWrong(BAKERY, null, file);
            assertThat(store(file)).isEqualTo(1);
        });
    }

    @Test
    void what_the_columns_are_is_remembered_for_the_same_headings() throws Exception {
        asHr(() -> {
            String text = "Hvem;Hvor;Hva;Tid\nPakker Z;PROD;Vaske;20\n";
            UUID file = handIn(text);
            assertThat(look(file, null).named()).isFalse();
            assertThat(look(file, null).rows().items()).isEmpty();
            refused(() -> store(file), "everyLineIsRight");
            refused(
                    () -> {
                        capture.chooseColumns(BAKERY, null, file, List.of("JOB", "UNIT"));
                        return null;
                    },
                    "fileHasAColumnForTheTask");

            capture.chooseColumns(BAKERY, null, file, List.of("JOB", "UNIT", "NAME", "MINUTES"));
            assertThat(look(file, null).complete()).isTrue();
            UUID next = handIn(text.toUpperCase(java.util.Locale.ROOT));
            assertThat(look(next, null).columns())
                    .extracting(CapturedSheet.Column::key)
                    .containsExactly("JOB", "UNIT", "NAME", "MINUTES");
        });
    }

    @Test
    void more_than_three_hundred_tasks_for_a_job_are_wrong_line_by_line() throws Exception {
        takenBack(() -> {
            StringBuilder text = new StringBuilder("Jobb;Enhet;Oppgave\n");
            for (int task = 0; task < 302; task++) {
                text.append("Pakker Q;PROD;Vaske ").append(task).append('\n');
            }
            UUID file = handIn(text.toString());

            assertThat(look(file, null).rows().items())
                    .extracting(CapturedRow::line)
                    .containsExactly(302, 303);
            capture.leaveOutWrong(BAKERY, null, file);
            assertThat(store(file)).isEqualTo(300);
        });
    }

    @Test
    void twenty_thousand_lines_are_shown_by_the_page_and_stored_at_once() throws Exception {
        StringBuilder text = new StringBuilder("Jobb;Enhet;Oppgave;Ferdig når;Minutter;Hvor ofte;d430 løfte\n");
        for (int line = 0; line < 20_000; line++) {
            text.append("Tusenvis ")
                    .append(line % 200)
                    .append(";PROD;Vaske brett ")
                    .append(line);
            text.append(";Brettene er tørre;20;hver dag;").append(line % 5).append('\n');
        }
        takenBack(() -> {
            long begin = System.nanoTime();
            UUID file = handIn(text.toString());
            CapturedSheet sheet = capture.look(BAKERY, null, file, new LinesShown(null, 400));
            assertThat(sheet.rows().items()).hasSize(50);
            assertThat(sheet.rows().items().get(49).line()).isEqualTo(20_001);
            assertThat(store(file)).isEqualTo(20_000);
            System.out.printf("[LDO] 20,000 lines in %.1f s%n", (System.nanoTime() - begin) / 1e9);

            List<JobRow> found = jobs("Tusenvis ");
            assertThat(found).hasSize(200).allMatch(job -> job.tasks() == 100 && job.taskMinutes() == 10_000);
            TaskRow last = tasks(jobs("Tusenvis 199").get(0).id()).get(99);
            assertThat(last.entry().name()).isEqualTo("Vaske brett 19999");
            assertThat(last.entry().demands().digits()).startsWith("4");
        });
        assertThat(as("hr", () -> jobs("Tusenvis "))).as("taken back").isEmpty();
    }

    @Test
    void a_file_is_there_for_the_one_who_handed_it_in() throws Exception {
        asHr(() -> {
            UUID file = handIn("Jobb;Enhet;Oppgave\nPakker;PROD;Vaske\n");

            assertThatThrownBy(() -> capture.look(NURSING_HOME, null, file, LinesShown.all()))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> capture.look(BAKERY, UUID.randomUUID(), file, LinesShown.all()))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> capture.line(BAKERY, null, file, 9)).isInstanceOf(NotVisible.class);
            assertThat(capture.line(BAKERY, null, file, 2).cells())
                    .extracting(CapturedRow.Cell::text)
                    .containsExactly("Pakker", "PROD", "Vaske");
            assertThat(capture.progress(BAKERY, file)).isNull();
        });
        assertThatThrownBy(() -> as("leder", () -> handIn("Jobb;Enhet;Oppgave\nPakker;PROD;Vaske\n")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("hr.omsorg", () -> handIn("Jobb;Enhet;Oppgave\nPakker;PROD;Vaske\n")))
                .isInstanceOf(NotVisible.class);
    }

    private UUID handIn(String text) {
        return capture.handIn(BAKERY, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private CapturedSheet look(UUID file, @Nullable Which which) {
        return capture.look(BAKERY, null, file, new LinesShown(which, 1));
    }

    private int store(UUID file) {
        return capture.store(BAKERY, null, file);
    }

    private void correct(UUID file, CorrectLine... lines) {
        capture.correct(BAKERY, null, file, List.of(lines));
    }

    private List<JobRow> jobs(String title) {
        return jobs.list(BAKERY, new PageRequest(1, PageRequest.LARGEST, null, false, title))
                .items();
    }

    private List<TaskRow> tasks(UUID job) {
        return jobs.job(BAKERY, job).tasks();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void refused(Callable<?> work, String rule) {
        assertThatThrownBy(work::call).isInstanceOf(RulesViolated.class).hasMessageContaining(rule);
    }

    private void asHr(Work work) {
        as("hr", () -> {
            work.run();
            return null;
        });
    }

    /** As the HR manager, in a transaction that is rolled back. */
    private void takenBack(Work work) throws Exception {
        AsPerson.demoPerson(logins, "hr");
        transaction.setTransactionTimeout(300);
        transaction.begin();
        try {
            asHr(work);
        } finally {
            transaction.rollback();
        }
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
