package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.fit.Fit;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.FrameService;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a person manages is written by HR and read by HR: a leader sees the same board without it. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class BoardReadersIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");

    @Inject
    private BoardService boards;

    @Inject
    private FrameService frames;

    @Inject
    private PositionService positions;

    @Inject
    private OrganisationService organisations;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void a_leader_reads_the_board_without_the_frame() {
        UUID position = as("hr", this::aFramedDraft);

        assertThat(fitFor("hr", position).framed()).isTrue();
        assertThat(fitFor("leder", position).framed()).isFalse();
    }

    private Fit fitFor(String login, UUID position) {
        return as(login, () -> boards.composed(BAKERY, position, null)).fit();
    }

    private UUID aFramedDraft() {
        UUID id = Ids.next();
        organisations.units(BAKERY).stream()
                .filter(unit -> unit.code().equals("PAKK"))
                .forEach(unit -> positions.create(BAKERY, id, new SavePosition("Ramme", unit.id(), "", 2250, 90, 0)));
        Frame.WorkDays days = new Frame.WorkDays(Weekdays.MONDAY_TO_FRIDAY, 3, 5, 420, 960, 30, 300);
        Frame.Ability ability = new Frame.Ability(1, new Demands("444444444444"), Doses.NONE);
        frames.set(
                BAKERY, id, new Frame(300, 700, days, ability, new Frame.Variety(8, 4, Set.of()), Donors.OWN_UNIT), 0);
        return id;
    }
}
