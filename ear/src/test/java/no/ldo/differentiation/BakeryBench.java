package no.ldo.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.capture.CaptureService;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.position.PositionService;
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
import org.jspecify.annotations.Nullable;

/** Makes, as the caller, what tests of jobs and positions begin with in the bakery of the demo. */
@ApplicationScoped
public class BakeryBench {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");

    @Inject
    private JobService jobs;

    @Inject
    private CaptureService capture;

    @Inject
    private PositionService positions;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AccountService accounts;

    @Inject
    private MandateService mandates;

    /** An account without a mandate; for administrators, like {@link #grant}. */
    public UUID person() {
        return accounts.open(new OpenAccount(Ids.next() + "@example.no", "Prøve Person", "nb", null));
    }

    /** @param unit null for all of them @return the person */
    public UUID grant(UUID person, Role role, @Nullable UnitId unit) {
        mandates.grant(new GrantMandate(person, role, BAKERY, unit, null, LocalDate.of(2024, 1, 1), null));
        return person;
    }

    /** The unit with this code. */
    public UnitId unit(String code) {
        return organisations.units(BAKERY).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A job with the tasks of a csv file. @return the tasks */
    public List<TaskRow> job(UUID id, SaveJob job, String file) {
        jobs.create(BAKERY, id, job);
        capture.store(BAKERY, id, capture.handIn(BAKERY, id, file.getBytes(StandardCharsets.UTF_8)));
        return jobs.job(BAKERY, id).tasks();
    }

    /** @return the id of the draft */
    public UUID position(SavePosition position) {
        UUID id = Ids.next();
        positions.create(BAKERY, id, position);
        return id;
    }

    /** The version of a position as it stands. */
    public int version(UUID position) {
        return positions.position(BAKERY, position).position().version();
    }
}
