package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** The dated assumptions in force today. They change by migrations only, so they are read once a day. */
@ApplicationScoped
public class PlanningDefaults {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    private TimeSource time;
    private volatile @Nullable Read read;

    private record Read(LocalDate day, Map<PlanningKind, Integer> amounts) {}

    protected PlanningDefaults() {}

    @Inject
    PlanningDefaults(TimeSource time) {
        this.time = time;
    }

    PlanningDefaults(EntityManager em, TimeSource time) {
        this.em = em;
        this.time = time;
    }

    /** Today's amount of every kind. */
    public Map<PlanningKind, Integer> today() {
        LocalDate today = time.today();
        Read known = read;
        if (known == null || !known.day().equals(today)) {
            known = new Read(today, Collections.unmodifiableMap(on(today)));
            read = known;
        }
        return known.amounts();
    }

    private Map<PlanningKind, Integer> on(LocalDate today) {
        Map<PlanningKind, Integer> amounts = new EnumMap<>(PlanningKind.class);
        em.createQuery("""
                        select v.kind, v.amount from PlanningValue v where v.validFrom <= :today order by v.validFrom
                        """, Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .forEach(row -> amounts.put((PlanningKind) row[0], (Integer) row[1]));
        return amounts;
    }
}
