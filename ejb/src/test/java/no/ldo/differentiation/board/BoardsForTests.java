package no.ldo.differentiation.board;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.ldo.differentiation.frame.FramesForTests;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.organisation.UnitsForTests;
import no.ldo.shared.Ids;

/** Shares on an entity manager of a test. */
public final class BoardsForTests {
    private BoardsForTests() {}

    public static HeldShares held(EntityManager em) {
        return new HeldShares(new ShareRepository(em));
    }

    static BoardReader reader(EntityManager em) {
        return new BoardReader(
                new ShareRepository(em),
                new PoolRepository(em),
                JobsForTests.directory(em),
                new UnitNames(UnitsForTests.directory(em)),
                FramesForTests.of(em));
    }

    public static void aShare(EntityManager em, UUID position, UUID task, Weekdays days, int minutesADay) {
        TaskShare share = new TaskShare(Ids.next(), position, task, 1);
        share.take(days, minutesADay);
        new ShareRepository(em).add(share);
        em.flush();
    }
}
