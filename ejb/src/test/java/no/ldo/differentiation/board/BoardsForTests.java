package no.ldo.differentiation.board;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.Ids;

/** Shares on an entity manager of a test. */
public final class BoardsForTests {
    private BoardsForTests() {}

    public static HeldShares held(EntityManager em) {
        return new HeldShares(new ShareRepository(em));
    }

    public static void aShare(EntityManager em, UUID position, UUID task, Weekdays days, int minutesADay) {
        TaskShare share = new TaskShare(Ids.next(), position, task, 1);
        share.take(days, minutesADay);
        new ShareRepository(em).add(share);
        em.flush();
    }
}
