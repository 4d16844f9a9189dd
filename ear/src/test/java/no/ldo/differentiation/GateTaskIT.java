package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.demo.ActAs;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PassedGateRow;
import no.ldo.differentiation.position.PassedGateService;
import no.ldo.differentiation.position.PositionDetails;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.Role;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The task that publishing past gate A leaves behind, from its beginning to its end. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class GateTaskIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final String TASKS = "Oppgave;Minutter;Hvor ofte\nRydde;20;hver dag\n";
    private static final String REASON = "Lederen fullfører modulene denne uken.";

    @Inject
    private BakeryBench bench;

    @Inject
    private BoardService boards;

    @Inject
    private PositionService positions;

    @Inject
    private PublicationService publications;

    @Inject
    private PassedGateService gates;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ActAs actAs;

    private final UUID job = Ids.next();
    private final UUID position = Ids.next();

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void is_told_with_its_reason_and_closed_when_the_position_is_withdrawn() {
        publishedPastTheGate();
        long before = as("hr", () -> gates.counts(BAKERY)).toTidyUp();

        assertThat(ofPosition("hr")).singleElement().satisfies(told -> {
            assertThat(told.reason()).isEqualTo(REASON);
            assertThat(told.open()).isTrue();
        });
        assertThat(ofPosition("navmentor")).isEqualTo(ofPosition("hr"));

        as("hr", () -> {
            positions.withdraw(BAKERY, position, version());
            return position;
        });

        assertThat(ofPosition("hr")).singleElement().matches(told -> !told.open());
        assertThat(as("hr", () -> gates.counts(BAKERY)).toTidyUp()).isEqualTo(before - 1);
        assertThat(as("hr", () -> positions.position(BAKERY, position)).passed())
                .isEqualTo(ofPosition("hr"));
    }

    @Test
    void is_told_to_a_nav_mentor_who_also_leads_another_unit() {
        publishedPastTheGate();
        UnitId other = as("hr", () -> bench.unit("UTSALG"));
        UUID person =
                as("admin", () -> bench.grant(bench.grant(bench.person(), Role.LEADER, other), Role.NAV_MENTOR, null));

        PositionDetails seen = actAs.person(person, () -> positions.position(BAKERY, position));

        assertThat(seen.passed())
                .singleElement()
                .satisfies(told -> assertThat(told.reason()).isEqualTo(REASON));
    }

    private List<PassedGateRow> ofPosition(String who) {
        return as(who, () -> gates.passed(BAKERY)).stream()
                .filter(told -> told.position().equals(position))
                .toList();
    }

    /** On full time, so that nothing but the gate stands before it. */
    private void publishedPastTheGate() {
        as("hr", () -> {
            UnitId unit = organisations.units(BAKERY).get(0).id();
            UUID task = bench.job(job, new SaveJob("Egen jobb", unit, null, 100, 1, false, 100, 0), TASKS)
                    .get(0)
                    .id();
            positions.create(BAKERY, position, new SavePosition("Port", unit, "", 100, 90, 0));
            boards.move(BAKERY, new MoveShare(Ids.next(), position, task, Weekdays.MONDAY_TO_FRIDAY, version()));
            boards.approve(BAKERY, position, version());
            publications.publish(BAKERY, position, version(), REASON);
            return position;
        });
    }

    private int version() {
        return bench.version(position);
    }
}
