package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FailedLoginRepository {
    /** Failures since a moment: of the account from this address, of the address, and when the last one was. */
    record Count(long ofAccount, long ofAddress, @Nullable Instant last) {}

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected FailedLoginRepository() {}

    FailedLoginRepository(EntityManager em) {
        this.em = em;
    }

    void add(FailedLogin failure) {
        em.persist(failure);
    }

    Count since(Instant moment, String accountKey, String addressKey) {
        Object[] row = (Object[]) em.createQuery("""
                        select sum(case when f.accountKey = :account then 1 else 0 end), count(f), max(f.failedAt)
                        from FailedLogin f where f.addressKey = :address and f.failedAt > :moment
                        """)
                .setParameter("account", accountKey)
                .setParameter("address", addressKey)
                .setParameter("moment", moment)
                .getSingleResult();
        long ofAccount = row[0] == null ? 0 : ((Number) row[0]).longValue();
        return new Count(ofAccount, ((Number) row[1]).longValue(), (Instant) row[2]);
    }

    void forget(String accountKey, String addressKey) {
        em.createQuery("delete from FailedLogin f where f.accountKey = :account and f.addressKey = :address")
                .setParameter("account", accountKey)
                .setParameter("address", addressKey)
                .executeUpdate();
    }

    void forgetBefore(Instant moment) {
        em.createQuery("delete from FailedLogin f where f.failedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
