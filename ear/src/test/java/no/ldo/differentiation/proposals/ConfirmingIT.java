package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Proposed lines become tasks when they are confirmed: all or none, and once. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class ConfirmingIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");

    @Inject
    private LoginService logins;

    @Inject
    private JobService jobs;

    @Inject
    private OrganisationService organisations;

    @Inject
    private TaskProposalService proposals;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void what_is_confirmed_twice_is_stored_once() {
        UUID job = as("hr", this::newJob);
        UUID batch = Ids.next();

        as("hr", () -> confirm(BAKERY, job, batch, List.of("Vaske gulv", " Tømme søppel ")));
        as("hr", () -> confirm(BAKERY, job, batch, List.of("Vaske gulv", " Tømme søppel ")));

        List<TaskRow> tasks = as("hr", () -> jobs.job(BAKERY, job).tasks());
        assertThat(tasks).extracting(task -> task.entry().name()).containsExactly("Vaske gulv", "Tømme søppel");
        assertThat(tasks).allSatisfy(task -> assertThat(task.minutesAWeek()).isEqualTo(30));
        assertThatThrownBy(() -> as("hr", () -> confirm(BAKERY, job, batch, List.of("Noe annet"))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void one_line_that_is_not_right_keeps_all_out() {
        UUID job = as("hr", this::newJob);

        assertThatThrownBy(() -> as("hr", () -> confirm(BAKERY, job, Ids.next(), List.of("Vaske", " "))))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("aProposalIsNamed");
        assertThatThrownBy(() -> as("hr", () -> confirm(BAKERY, job, Ids.next(), List.of())))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("aProposalIsChosen");
        assertThat(as("hr", () -> jobs.job(BAKERY, job).tasks())).isEmpty();
    }

    @Test
    void others_neither_ask_nor_confirm() {
        UUID job = as("hr", this::newJob);
        UUID theirs = as(
                "hr.omsorg",
                () -> jobs.list(NURSING_HOME, PageRequest.of(1, 1))
                        .items()
                        .get(0)
                        .id());

        assertThatThrownBy(() -> as("hr", () -> confirm(BAKERY, theirs, Ids.next(), List.of("Vaske"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr", () -> confirm(NURSING_HOME, job, Ids.next(), List.of("Vaske"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr", () -> propose(NURSING_HOME))).isInstanceOf(NotVisible.class);
        assertThat(as("hr", () -> propose(null)).items()).hasSize(1);
        assertThat(as("hr", () -> jobs.job(BAKERY, job).tasks())).isEmpty();
    }

    private TaskProposals propose(OrganisationNumber organisation) {
        return proposals.propose(
                organisation, AdvertFile.TEXT, "Oppgaver:\n- Vaske gulv".getBytes(StandardCharsets.UTF_8));
    }

    private Object confirm(OrganisationNumber organisation, UUID job, UUID batch, List<String> lines) {
        proposals.confirm(organisation, job, batch, lines);
        return null;
    }

    private UUID newJob() {
        UUID id = Ids.next();
        jobs.create(
                BAKERY,
                id,
                new SaveJob("Fra annonse", organisations.units(BAKERY).get(0).id(), null, 2250, 1, false, 600, 0));
        return id;
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
