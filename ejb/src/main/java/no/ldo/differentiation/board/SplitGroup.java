package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.jobs.TaskRow;

/**
 * Tasks that belong together and of which the position does only some.
 *
 * @param held names of those that it does
 * @param missing names of the others
 */
public record SplitGroup(List<String> held, List<String> missing) implements Serializable {
    public SplitGroup {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
    }

    /** @param together all tasks that belong together with one of the shares, see {@code TaskDirectory.togetherWith} */
    static List<SplitGroup> of(List<BoardShare> shares, List<TaskRow> together) {
        Set<UUID> done = shares.stream().map(BoardShare::taskId).collect(Collectors.toSet());
        List<TaskRow> left = new ArrayList<>(together);
        List<SplitGroup> split = new ArrayList<>();
        while (!left.isEmpty()) {
            TaskRow first = left.get(0);
            List<TaskRow> group = left.stream().filter(first::belongsWith).toList();
            left.removeAll(group);
            SplitGroup found = new SplitGroup(names(group, done, true), names(group, done, false));
            if (!found.missing.isEmpty()) {
                split.add(found);
            }
        }
        return split;
    }

    private static List<String> names(List<TaskRow> group, Set<UUID> done, boolean held) {
        return group.stream()
                .filter(task -> done.contains(task.id()) == held)
                .map(task -> task.entry().name())
                .toList();
    }
}
