package no.ldo.differentiation.suggesting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.HeldShare;

/**
 * What a problem is made of besides what the portal knows.
 *
 * @param besides all shares that other positions of an earlier suggestion would hold, those among them that their boards show
 *     already: they are not there for this one
 * @param unlike tasks of which at most half may come again, for {@link Variant#DIFFERENT}
 */
record Question(
        List<UUID> positions,
        boolean keepPlaced,
        Variant variant,
        Set<Unwanted> unwanted,
        List<HeldShare> besides,
        List<UUID> unlike) {
    Question {
        positions = List.copyOf(positions);
        unwanted = Set.copyOf(unwanted);
        besides = List.copyOf(besides);
        unlike = List.copyOf(unlike);
    }
}
