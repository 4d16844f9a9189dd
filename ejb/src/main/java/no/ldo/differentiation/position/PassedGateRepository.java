package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ldo.shared.UnitId;

/** Positions together with the gates that were passed for them. */
@ApplicationScoped
class PassedGateRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected PassedGateRepository() {}

    PassedGateRepository(EntityManager em) {
        this.em = em;
    }

    /** How many positions stand where, and what passed gates have left behind for somebody to do. One query. */
    PositionCounts counts(PositionRepository.Selection selection) {
        Map<PositionStatus, Long> byStatus = new EnumMap<>(PositionStatus.class);
        List<Object[]> rows = em.createQuery("""
                        select p.status, count(distinct p.id), count(distinct g.subject), min(g.dueOn)
                        from TailoredPosition p left join PassedGate g
                          on g.subject = p.id and g.settledAt is null and g.waiting = false
                        where p.organisation = :organisation and (:everywhere = true or p.unit in :units)
                          and p.latestVersion >= :leastVersion
                        group by p.status
                        """, Object[].class)
                .setParameter("organisation", selection.organisation())
                .setParameter("everywhere", selection.units() == null)
                .setParameter("units", UnitId.listed(selection.units()))
                .setParameter("leastVersion", selection.leastVersion())
                .getResultList();
        rows.forEach(row -> byStatus.put((PositionStatus) row[0], (Long) row[1]));
        return new PositionCounts(
                byStatus,
                rows.stream().mapToLong(row -> (Long) row[2]).sum(),
                rows.stream()
                        .flatMap(row -> Stream.ofNullable((LocalDate) row[3]))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
