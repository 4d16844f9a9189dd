package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.templates.ChosenTasks;
import no.ldo.differentiation.templates.JobFromTemplate;
import no.ldo.differentiation.templates.TemplateDetails;
import no.ldo.differentiation.templates.TemplateRow;
import no.ldo.differentiation.templates.TemplateService;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Jobs made of templates in the whole portal: every template, all or nothing, once, for the own organisation only. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class TemplatesIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");

    @Inject
    private LoginService logins;

    @Inject
    private TemplateService templates;

    @Inject
    private JobService jobs;

    @Inject
    private OrganisationService organisations;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void every_template_makes_a_job_with_all_of_its_tasks() {
        for (TemplateRow row : as("hr", () -> templates.list(BAKERY, "nn", ""))) {
            TemplateDetails template = as("hr", () -> templates.template(BAKERY, "nn", row.code()));
            int[] all = IntStream.rangeClosed(1, row.tasks()).toArray();

            JobDetails job = as("hr", () -> jobs.job(BAKERY, make(Ids.next(), row.code(), "nn", all)));

            assertThat(job.tasks()).extracting(TaskRow::entry).isEqualTo(template.tasks());
            assertThat(job.styrkCode()).isEqualTo(template.occupation().substring(0, 4));
            assertThat(job.leavingMinutes()).isEqualTo(template.leavingMinutes());
            assertThat(job.taskMinutes()).isEqualTo(row.taskMinutes());
        }
    }

    @Test
    void only_the_chosen_tasks_are_taken_in_the_order_of_the_template() {
        List<String> names = as("hr", () -> templates.template(BAKERY, "en", "renholder")).tasks().stream()
                .map(task -> task.name())
                .toList();

        JobDetails job = as("hr", () -> jobs.job(BAKERY, make(Ids.next(), "renholder", "en", 3, 1, 3, 999)));

        assertThat(job.tasks()).extracting(task -> task.entry().name()).containsExactly(names.get(0), names.get(2));
    }

    @Test
    void the_same_sent_twice_is_one_job_and_another_under_its_id_is_a_conflict() {
        UUID id = Ids.next();

        as("hr", () -> make(id, "renholder", "nb", 1, 2));
        as("hr", () -> make(id, "renholder", "nb", 1, 2));

        assertThat(as("hr", () -> jobs.job(BAKERY, id)).tasks()).hasSize(2);
        assertThatThrownBy(() -> as("hr", () -> make(id, "sykepleier", "nb", 1)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void without_a_task_no_job_is_made() {
        UUID id = Ids.next();

        assertThatThrownBy(() -> as("hr", () -> make(id, "renholder", "nb")))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("atLeastOneTaskIsChosen");
        missing("hr", () -> jobs.job(BAKERY, id));
    }

    @Test
    void tasks_are_added_to_a_job_once() {
        UUID job = as("hr", () -> make(Ids.next(), "renholder", "nb", 1));
        UUID sent = Ids.next();

        as("hr", () -> add(BAKERY, job, sent, "kantinemedarbeider", 1, 2));
        as("hr", () -> add(BAKERY, job, sent, "kantinemedarbeider", 1, 2));

        assertThat(as("hr", () -> jobs.job(BAKERY, job)).tasks()).hasSize(3);
        assertThatThrownBy(() -> as("hr", () -> add(BAKERY, job, sent, "kantinemedarbeider", 2)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void an_occupation_outside_the_list_is_refused() {
        SaveJob unknown = new SaveJob("Ukjent", unit("PROD"), "9999", 2250, 0, false, 60, 0);

        assertThatThrownBy(() -> as("hr", () -> {
                    jobs.create(BAKERY, Ids.next(), unknown);
                    return null;
                }))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("theOccupationIsKnown");
    }

    @Test
    void what_is_not_there_or_not_ones_own_is_missing_and_leaders_make_no_jobs() {
        UUID theirs = as("hr.omsorg", () -> jobs.list(NURSING_HOME, PageRequest.of(1, 5)))
                .items()
                .get(0)
                .id();

        missing("hr", () -> templates.template(BAKERY, "nb", "romfarer"));
        missing("hr", () -> templates.list(NURSING_HOME, "nb", ""));
        missing("hr", () -> make(Ids.next(), "romfarer", "nb", 1));
        missing("hr", () -> add(BAKERY, theirs, Ids.next(), "renholder", 1));
        missing("hr", () -> add(NURSING_HOME, theirs, Ids.next(), "renholder", 1));
        assertThatThrownBy(() -> as("leder", () -> templates.list(BAKERY, "nb", "")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_search_finds_by_trade_task_and_occupation_code() {
        assertThat(found("9112")).contains("renholder");
        assertThat(found("MOPPE gulv")).contains("renholder");
        assertThat(found("sykehus")).contains("sykepleier");
        assertThat(found("renhold")).startsWith("hotellrenholder", "renholder").contains("hjemmehjelper");
        assertThat(found("romferge")).isEmpty();
    }

    private List<String> found(String search) {
        return as("hr", () -> templates.list(BAKERY, "nb", search)).stream()
                .map(TemplateRow::code)
                .toList();
    }

    private UUID make(UUID id, String template, String language, int... tasks) {
        ChosenTasks chosen =
                new ChosenTasks(template, language, IntStream.of(tasks).boxed().toList());
        templates.makeJob(BAKERY, id, new JobFromTemplate("Fra mal " + template, unit("PROD"), 2250, chosen));
        return id;
    }

    private Object add(OrganisationNumber organisation, UUID job, UUID id, String template, int... tasks) {
        templates.addTasks(
                organisation,
                job,
                id,
                new ChosenTasks(template, "nb", IntStream.of(tasks).boxed().toList()));
        return null;
    }

    private UnitId unit(String code) {
        return as("hr", () -> organisations.units(BAKERY)).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void missing(String who, Callable<?> work) {
        assertThatThrownBy(() -> as(who, work)).isInstanceOf(NotVisible.class);
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
