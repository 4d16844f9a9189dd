package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who waits for a plan that somebody else is changing finds it as it has become. */
class PlanAccessTest {
    private static final UUID WRONG = Ids.next();
    private static final UUID RIGHT = Ids.next();
    private static final PlanSeat SEAT =
            new PlanSeat(new OrganisationNumber("999000037"), new UnitId(Ids.next()), Ids.next(), 1, "Pakkehjelp");

    private final TrainingPlan plan = new TrainingPlan(Ids.next(), SEAT, WRONG, Ids.next(), Instant.EPOCH);

    @Test
    void a_person_for_whom_the_plan_is_no_longer_says_nothing_in_it() {
        PlanAccess access = access(() -> plan.isFor(RIGHT));

        assertThatThrownBy(() -> access.held(plan.id(), Role.PARTICIPANT)).isInstanceOf(NotVisible.class);
    }

    @Test
    void nor_approves_it() {
        PlanAccess access = access(() -> plan.isFor(RIGHT));

        assertThatThrownBy(() -> access.changeable(plan.id(), Role.PARTICIPANT)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_plan_that_has_stayed_the_person_s_is_held_and_asked_for_once() {
        FakePlans plans = new FakePlans(() -> {});

        assertThat(new PlanAccess(plans, new FakeCaller(), new NoReach()).held(plan.id(), Role.PARTICIPANT))
                .extracting(PlanHead::id)
                .isEqualTo(plan.id());
        assertThat(plans.locks).isEqualTo(1);
        assertThat(plans.heads).isEqualTo(1);
    }

    private PlanAccess access(Runnable whileWaiting) {
        return new PlanAccess(new FakePlans(whileWaiting), new FakeCaller(), new NoReach());
    }

    private final class FakePlans extends PlanRepository {
        private final Runnable whileWaiting;
        private int heads;
        private int locks;

        FakePlans(Runnable whileWaiting) {
            this.whileWaiting = whileWaiting;
        }

        @Override
        Optional<PlanHead> head(UUID id) {
            heads++;
            return Optional.of(new PlanHead(
                    id,
                    SEAT.organisation(),
                    SEAT.unit(),
                    "Pakkeri",
                    new PlanHead.Position(SEAT.positionId(), 1, SEAT.positionTitle()),
                    new PlanHead.PersonInPlan(plan.participantId(), "Dina"),
                    null,
                    new PlanHead.Times(null, null, Instant.EPOCH, new PlanApprovals(null, null, null)),
                    1));
        }

        @Override
        Optional<TrainingPlan> lock(UUID id) {
            locks++;
            whileWaiting.run();
            return Optional.of(plan);
        }
    }

    private final class FakeCaller extends Caller {
        @Override
        public UUID accountId() {
            return WRONG;
        }

        @Override
        public Set<UUID> subjects(Role role) {
            return Set.of(plan.id());
        }

        @Override
        public NotVisible refuseAsMissing(@Nullable OrganisationNumber organisation, @Nullable UUID subject) {
            return new NotVisible();
        }
    }

    private static final class NoReach extends UnitReach {
        @Override
        public boolean covers(OrganisationNumber organisation, UnitId unit, Role... oneOf) {
            return false;
        }
    }
}
