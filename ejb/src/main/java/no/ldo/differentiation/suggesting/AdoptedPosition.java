package no.ldo.differentiation.suggesting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The moves on one position's board, each against the version that the one before has left; undone and made again as one. */
final class AdoptedPosition {
    private final BoardService board;
    private final OrganisationNumber organisation;
    private final SuggestedPosition suggested;
    private final UUID command;
    private int version;
    private @Nullable UUID first;

    AdoptedPosition(
            BoardService board,
            OrganisationNumber organisation,
            SuggestedPosition suggested,
            UUID command,
            int version) {
        this.board = board;
        this.organisation = organisation;
        this.suggested = suggested;
        this.command = command;
        this.version = version;
    }

    /** Days on which it does what is not suggested go back, so that other positions can take them. @return number of moves */
    int giveBackTheRest() {
        Map<UUID, Weekdays> wanted = suggested.tasks().stream()
                .collect(Collectors.toMap(task -> task.task().task().id(), SuggestedTask::days));
        BoardView now = board.composed(organisation, suggested.position().id(), null);
        int made = 0;
        for (BoardShare share : now.shares()) {
            Weekdays stays = new Weekdays(share.days().bits()
                    & wanted.getOrDefault(share.taskId(), Weekdays.NONE).bits());
            if (!stays.equals(share.days())) {
                move("back", share.taskId(), stays);
                made++;
            }
        }
        return made;
    }

    /** Whether anything is suggested for it. */
    boolean filled() {
        return suggested.filled();
    }

    int takeAll() {
        return take(suggested.tasks().stream()
                .filter(task -> !task.days().isEmpty())
                .toList());
    }

    /** Takes those that the board does not show already. @return number of moves */
    int take(List<SuggestedTask> wanted) {
        List<SuggestedTask> missing =
                wanted.stream().filter(task -> !task.onBoard()).toList();
        missing.forEach(task -> move("take", task.task().task().id(), task.days()));
        return missing.size();
    }

    private void move(String what, UUID task, Weekdays days) {
        UUID position = suggested.position().id();
        UUID move = UUID.nameUUIDFromBytes((command + what + position + task).getBytes(StandardCharsets.UTF_8));
        version = board.move(organisation, new MoveShare(move, position, task, days, version, first))
                .position()
                .version();
        first = first == null ? move : first;
    }
}
