package no.ldo.training;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;

/** Plans for tests, on an approved position version of an organisation. */
public final class APlan {
    public static final UUID TASK = Ids.next();

    private APlan() {}

    /** A plan that holds everything. */
    public static PlanContent complete(LocalDate begins) {
        return new PlanContent(
                begins,
                begins.plusWeeks(26),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> new PlanContent.Goal(
                                null, "Mål " + number, "Fordi det trengs", List.of(step(TASK), step(TASK))))
                        .toList());
    }

    public static PlanContent.Step step(UUID task) {
        return new PlanContent.Step(null, task, "Vaske brett", 2, "Brettene er rene", Role.WORKPLACE_MENTOR, 4);
    }

    /** Stores a plan for a new participant with the given name and answers its id. */
    public static UUID in(EntityManager em, AnOrganisation company, String participant, PlanContent content) {
        UUID person = account(em, participant);
        PlanSeat seat = new PlanSeat(company.number(), company.kitchen(), position(em, company), 1, "Kjøkkenhjelp");
        TrainingPlan plan =
                new TrainingPlan(Ids.next(), seat, person, company.account(), Instant.parse("2026-01-05T08:00:00Z"));
        plan.write(content, company.account(), Map.of(TASK, "Oppvask"));
        new PlanRepository(em).add(plan);
        return plan.id();
    }

    public static PlanDirectory directory(EntityManager em) {
        return new PlanDirectory(new PlanRepository(em));
    }

    private static UUID account(EntityManager em, String name) {
        UUID id = Ids.next();
        em.createNativeQuery(
                        "insert into user_account (id, login_name, display_name, language, active, opened_at, version)"
                                + " values (?, ?, ?, 'nb', true, '2026-01-01', 1)")
                .setParameter(1, id.toString())
                .setParameter(2, id + "@example.no")
                .setParameter(3, name)
                .executeUpdate();
        return id;
    }

    private static UUID position(EntityManager em, AnOrganisation company) {
        UUID id = Ids.next();
        em.createNativeQuery("insert into tailored_position (id, organisation, unit_id, title, purpose, status,"
                        + " full_time_minutes, week_minutes, mentor_minutes, handover_minutes, latest_version, moves,"
                        + " created_at, version) values (?, ?, ?, 'Kjøkkenhjelp', 'x', 'APPROVED', 2250, 600, 90, 10, 1,"
                        + " 0, '2026-01-01', 1)")
                .setParameter(1, id.toString())
                .setParameter(2, company.number().digits())
                .setParameter(3, company.kitchen().toString())
                .executeUpdate();
        em.createNativeQuery("insert into position_version (id, position_id, number, organisation, unit_id, unit_name,"
                        + " title, purpose, full_time_minutes, week_minutes, mentor_minutes, approved_by, approved_at)"
                        + " values (?, ?, 1, ?, ?, 'Kjøkken', 'Kjøkkenhjelp', 'x', 2250, 600, 90, ?, '2026-01-01')")
                .setParameter(1, Ids.next().toString())
                .setParameter(2, id.toString())
                .setParameter(3, company.number().digits())
                .setParameter(4, company.kitchen().toString())
                .setParameter(5, company.account().toString())
                .executeUpdate();
        return id;
    }
}
