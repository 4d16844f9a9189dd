package no.ldo.differentiation.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.demo.ActAs;
import no.ldo.differentiation.PartTimeTold;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.AccountService;
import no.ldo.identity.GrantMandate;
import no.ldo.identity.MandateService;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Makes, as the caller, what the tests of openings are about. */
@ApplicationScoped
public class Workbench {
    private static final OrganisationNumber OFFICE = new OrganisationNumber("999000029");

    @Inject
    private JobService jobs;

    @Inject
    private BoardService board;

    @Inject
    private PositionService positions;

    @Inject
    private PublicationService publications;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AccountService accounts;

    @Inject
    private MandateService mandates;

    @Inject
    private ActAs actAs;

    /** A position of one task of a job of its own, shown to Nav. */
    UUID aShownPosition(OrganisationNumber company) {
        UnitId unit = organisations.units(company).get(0).id();
        UUID job = Ids.next();
        jobs.create(company, job, new SaveJob("Prøvejobb", unit, "7512", 2250, 1, false, 2250, 0));
        UUID task = Ids.next();
        jobs.addTask(company, job, task, task());
        UUID position = Ids.next();
        positions.create(company, position, new SavePosition("Prøvestilling " + position, unit, "", 2250, 90, 0));
        board.move(
                company,
                new MoveShare(Ids.next(), position, task, Weekdays.MONDAY_TO_FRIDAY, version(company, position)));
        board.approve(company, position, version(company, position));
        PartTimeTold.discuss(company, positions.position(company, position).position());
        publications.publish(company, position, version(company, position), "Prøve: lederen tar kurset senere");
        positions.show(company, position, version(company, position));
        return position;
    }

    /** Somebody who is Nav mentor at the office and follows no company. */
    UUID navMentor(UUID admin) {
        return actAs.person(admin, () -> {
            UUID id = accounts.open(new OpenAccount(Ids.next() + "@example.no", "Niels Uten Virksomhet", "nb", null));
            mandates.grant(new GrantMandate(id, Role.NAV_MENTOR, OFFICE, null, null, LocalDate.of(2024, 1, 1), null));
            return id;
        });
    }

    private int version(OrganisationNumber company, UUID position) {
        return positions.position(company, position).position().version();
    }

    private static TaskEntry task() {
        return new TaskEntry(
                "Vaske brett",
                "Brettene er tørre",
                new TaskRhythm(Frequency.NAMED_DAYS, 60, 1, Weekdays.MONDAY_TO_FRIDAY),
                new TaskEntry.TaskSlot(480, 900, "Oppvasken"),
                WorkFamily.CLEANING,
                Demands.NONE,
                new TaskEntry.TaskTerms(0, false, 1, false, 0, true, 2),
                "Bakeren");
    }
}
