package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writing and sealing of lines; reading for people is {@link LogReader}. */
@ApplicationScoped
class LogRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected LogRepository() {}

    LogRepository(EntityManager em) {
        this.em = em;
    }

    void add(LogLine line) {
        em.persist(line);
    }

    /** Waits until nobody else adds to the chain. */
    LogChain lockedChain(LogName log) {
        return em.find(LogChain.class, log, LockModeType.PESSIMISTIC_WRITE);
    }

    LogChain chain(LogName log) {
        return em.find(LogChain.class, log);
    }

    /** Lines that have no place in the chain yet, in the order of their ids. */
    List<? extends LogLine> unsealed(LogName log, int most) {
        return log == LogName.CHANGES
                ? em.createQuery("select l from ChangeLine l where l.sealNo is null order by l.id", ChangeLine.class)
                        .setMaxResults(most)
                        .getResultList()
                : em.createQuery("select l from AccessLine l where l.sealNo is null order by l.id", AccessLine.class)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Sealed lines after a number, in the order of the chain; not kept in the persistence context. */
    List<? extends LogLine> sealedAfter(LogName log, long number, int most) {
        em.clear();
        return log == LogName.CHANGES
                ? em.createQuery(
                                "select l from ChangeLine l where l.sealNo > :number order by l.sealNo",
                                ChangeLine.class)
                        .setParameter("number", number)
                        .setMaxResults(most)
                        .getResultList()
                : em.createQuery(
                                "select l from AccessLine l where l.sealNo > :number order by l.sealNo",
                                AccessLine.class)
                        .setParameter("number", number)
                        .setMaxResults(most)
                        .getResultList();
    }
}
