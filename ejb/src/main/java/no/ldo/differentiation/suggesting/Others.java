package no.ldo.differentiation.suggesting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.board.HeldShare;

/** What the positions hold that are not asked for. */
final class Others {
    private Others() {}

    /**
     * A position that an earlier suggestion fills holds what it is given there and nothing else: what its board shows is
     * exchanged for it. All others hold what their boards show.
     *
     * @param held all shares of the organisation as the boards show them
     * @param besides shares that the earlier suggestion gives
     */
    static List<HeldShare> hold(List<HeldShare> held, Collection<UUID> asked, List<HeldShare> besides) {
        Set<UUID> filled = besides.stream().map(HeldShare::position).collect(Collectors.toSet());
        return Stream.concat(
                        held.stream()
                                .filter(share ->
                                        !asked.contains(share.position()) && !filled.contains(share.position())),
                        besides.stream())
                .toList();
    }
}
