package no.ldo.web.differentiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.web.shared.IdConverter;

/** The positions beside the board's own as the page showed them: version and content of each, in one hidden field. */
final class SeenPositions {
    private static final int MOST = 40;

    private final Map<UUID, Seen> seen;

    private SeenPositions(Map<UUID, Seen> seen) {
        this.seen = seen;
    }

    private record Seen(int version, String board) {}

    /** @param folded of these only the version is known */
    static String written(List<OpenPosition> open, List<PositionDraft> folded) {
        return Stream.concat(
                        open.stream().map(one -> part(one.position(), SeenBoard.written(one.shares()))),
                        folded.stream().map(one -> part(one, "")))
                .collect(Collectors.joining(";"));
    }

    private static String part(PositionDraft position, String board) {
        return position.id() + "|" + position.version() + "|" + board;
    }

    /** What is no part of ours is left out. */
    static SeenPositions of(String written) {
        Map<UUID, Seen> seen = new HashMap<>();
        for (String part : written.split(";", MOST + 1)) {
            String[] values = part.split("\\|", 3);
            if (values.length == 3 && IdConverter.isId(values[0]) && values[1].matches("[0-9]{1,9}")) {
                seen.put(UUID.fromString(values[0]), new Seen(Integer.parseInt(values[1]), values[2]));
            }
        }
        return new SeenPositions(seen);
    }

    /** 0 for a position that the page did not show, which is stale everywhere. */
    int versionOf(UUID position) {
        return seen.containsKey(position) ? seen.get(position).version() : 0;
    }

    /** As {@link SeenBoard} reads it. */
    String boardOf(UUID position) {
        return seen.containsKey(position) ? seen.get(position).board() : "";
    }
}
