package no.ldo.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.RoleHolder;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import no.ldo.training.PlanHead;
import org.jspecify.annotations.Nullable;

/** Plans, companies and mandates without a database. */
final class ALoad {
    private static final Instant OPENED = Instant.parse("2026-01-05T08:00:00Z");

    private ALoad() {}

    /** An agreed plan that began long ago. */
    static PlanHead plan(String company, UnitId unit, UUID participant, LocalDate ends) {
        return new PlanHead(
                UUID.randomUUID(),
                new OrganisationNumber(company),
                unit,
                "Kjøkken",
                new UUID(1, 1),
                1,
                "Kjøkkenhjelp",
                participant,
                "Dina",
                null,
                null,
                LocalDate.of(2020, 1, 1),
                ends,
                OPENED,
                OPENED,
                OPENED,
                OPENED,
                1);
    }

    /** A company with plans that run, one for each participant, in the unit. */
    static CompanyCase company(String number, UnitId unit, UUID... participants) {
        LocalDate ends = LocalDate.of(2030, 1, 1);
        List<FollowedPlan> plans = List.of(participants).stream()
                .map(one -> plan(number, unit, one, ends))
                .map(plan -> new FollowedPlan(plan, plan.state(LocalDate.of(2026, 3, 2)), null, null, true, false))
                .toList();
        return new CompanyCase(
                new OrganisationRow(new OrganisationNumber(number), "Bedrift " + number, OrganisationKind.COMPANY),
                List.of(),
                plans);
    }

    /** Somebody's mandate for a company, limited to units when these are not null. */
    static MentorMandate mandate(UUID mentor, String company, @Nullable Set<UnitId> units) {
        return new MentorMandate(
                new RoleHolder(
                        mentor, "Nora " + mentor.getLeastSignificantBits(), new OrganisationNumber(company), null),
                units);
    }
}
