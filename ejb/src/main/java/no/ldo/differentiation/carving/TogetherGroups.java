package no.ldo.differentiation.carving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which tasks are held together or not at all (H14). */
final class TogetherGroups {
    private final List<CarvingTask> tasks;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    TogetherGroups(CarvingProblem problem) {
        tasks = problem.tasks();
        members.putAll(IntStream.range(0, tasks.size())
                .filter(task -> tasks.get(task).group() >= 0)
                .boxed()
                .collect(Collectors.groupingBy(task -> tasks.get(task).group())));
    }

    /** The task and all that must be held with it, by rising place. */
    List<Integer> with(int task) {
        return members.getOrDefault(tasks.get(task).group(), List.of(task));
    }
}
