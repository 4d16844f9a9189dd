package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.OrganisationNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Others have every seat: whoever sends a file comes back later, and whoever looks at lines that were read sees them. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class FullReadingRoomIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final int SEATS = 2;

    @Inject
    private LoginService logins;

    @Inject
    private ReadingRoom room;

    @Inject
    private TaskProposalService proposals;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void plain_text_is_read_without_a_seat_and_a_file_is_not() throws Exception {
        CountDownLatch seated = new CountDownLatch(SEATS);
        CountDownLatch over = new CountDownLatch(1);
        try {
            for (int reader = 0; reader < SEATS; reader++) {
                new Thread(() -> room.read(() -> sit(seated, over))).start();
            }
            assertThat(seated.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(propose(AdvertFile.TEXT, "Oppgaver:\n- Vaske gulv").items())
                    .hasSize(1);
            assertThat(propose(AdvertFile.TEXT, "Vaske gulv.\n".repeat(8_333)).advertText())
                    .hasSize(99_996);
            assertThatThrownBy(() -> propose(AdvertFile.PDF, "%PDF-1.7")).isInstanceOf(TooManyReaders.class);
        } finally {
            over.countDown();
        }
    }

    private static boolean sit(CountDownLatch seated, CountDownLatch over) {
        seated.countDown();
        try {
            return over.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private TaskProposals propose(AdvertFile kind, String file) {
        Callable<TaskProposals> work = () -> proposals.propose(BAKERY, kind, file.getBytes(StandardCharsets.UTF_8));
        return AsPerson.demo(logins, "hr", work);
    }
}
