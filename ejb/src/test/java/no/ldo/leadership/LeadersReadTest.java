package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.identity.MandateDirectory;
import no.ldo.identity.MandateHolder;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

/** Leaders as they are read for those who follow them. */
class LeadersReadTest {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000037");
    private static final UnitId OWN = new UnitId(Ids.next());
    private static final UnitId ABOVE = new UnitId(Ids.next());

    private final MandateHolder near = new MandateHolder(Ids.next(), "Lars Eide", OWN);
    private final MandateHolder far = new MandateHolder(Ids.next(), "Liv Berg", ABOVE);
    private final FakeDirectory directory = new FakeDirectory();

    @Test
    void the_nearest_leader_of_a_unit_is_found_with_one_read() {
        assertThat(reached(null).nearest(COMPANY, List.of(OWN, ABOVE), Role.HR_MANAGER))
                .contains(near);
        assertThat(directory.reads).isEqualTo(1);
    }

    @Test
    void a_nearest_leader_beyond_the_mandate_is_not_told_and_no_other_in_the_place() {
        UnitId without = new UnitId(Ids.next());

        assertThat(reached(Set.of(OWN, without)).nearest(COMPANY, List.of(without, ABOVE), Role.HR_MANAGER))
                .isEmpty();
        assertThat(reached(Set.of(OWN)).nearest(COMPANY, List.of(OWN, ABOVE), Role.HR_MANAGER))
                .contains(near);
    }

    private LeadersReached reached(Set<UnitId> own) {
        return new LeadersReached(directory, new UnitReach() {
            @Override
            public Optional<Set<UnitId>> of(OrganisationNumber organisation, Role... oneOf) {
                return Optional.ofNullable(own);
            }
        });
    }

    private final class FakeDirectory extends MandateDirectory {
        private int reads;

        @Override
        public List<MandateHolder> holders(OrganisationNumber organisation, Role role) {
            reads++;
            return List.of(near, far);
        }
    }
}
