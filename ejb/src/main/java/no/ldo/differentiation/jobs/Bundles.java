package no.ldo.differentiation.jobs;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The groups of tasks of one job that belong together. Belonging together is told of pairs, so groups that are bound to
 * each other become one, and a task that is left alone belongs to no group.
 */
final class Bundles {
    private final List<JobTask> tasks;

    /** @param tasks all tasks of the job */
    Bundles(List<JobTask> tasks) {
        this.tasks = tasks;
    }

    boolean holdsAll(Collection<UUID> chosen) {
        return tasks.stream().map(JobTask::id).collect(Collectors.toSet()).containsAll(chosen);
    }

    /** Binds the chosen tasks, and all that they belong to already, into one group. */
    void bind(Collection<UUID> chosen) {
        int group = groupsOf(chosen).stream().min(Integer::compare).orElseGet(this::lowestFree);
        boundBy(chosen).forEach(task -> task.bindTo(group));
    }

    /** The tasks that binding the chosen ones makes one group. */
    List<JobTask> boundBy(Collection<UUID> chosen) {
        Set<Integer> joined = groupsOf(chosen);
        return tasks.stream()
                .filter(task -> chosen.contains(task.id()) || joined.contains(task.together()))
                .toList();
    }

    private Set<Integer> groupsOf(Collection<UUID> chosen) {
        return tasks.stream()
                .filter(task -> chosen.contains(task.id()))
                .map(JobTask::together)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Takes the chosen tasks out of their groups. */
    void unbind(Collection<UUID> chosen) {
        tasks.stream().filter(task -> chosen.contains(task.id())).forEach(task -> task.bindTo(null));
        Map<Integer, Integer> sizes = new HashMap<>();
        for (JobTask task : tasks) {
            if (task.together() != null) {
                sizes.merge(task.together(), 1, Integer::sum);
            }
        }
        for (JobTask task : tasks) {
            if (task.together() != null && sizes.get(task.together()) == 1) {
                task.bindTo(null);
            }
        }
    }

    private int lowestFree() {
        Set<Integer> used = new HashSet<>();
        tasks.forEach(task -> used.add(task.together()));
        int free = 1;
        while (used.contains(free)) {
            free++;
        }
        return free;
    }
}
