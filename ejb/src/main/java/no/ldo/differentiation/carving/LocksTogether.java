package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether locks can stand together: looks for one day pattern for each position that has locks, so that no rule breaks which
 * more tasks can only make worse. Gives up after {@value #MOST_TRIES} tries and then answers that they can.
 */
final class LocksTogether {
    private static final int MOST_TRIES = 100_000;

    private final CarvingProblem problem;
    private final TogetherGroups groups;

    LocksTogether(CarvingProblem problem, TogetherGroups groups) {
        this.problem = problem;
        this.groups = groups;
    }

    /** One position with its locks. */
    private static final class Place {
        private final int position;
        private final TreeSet<Integer> tasks = new TreeSet<>();
        private @Nullable Integer pattern;
        private List<Integer> patterns = List.of();

        Place(int position) {
            this.position = position;
        }
    }

    /** The rule that no choice of patterns respects; empty when the locks can stand together. */
    Optional<String> broken(List<Pin> locks) {
        Map<Integer, Place> places = new LinkedHashMap<>();
        for (Pin lock : locks) {
            Place place = places.computeIfAbsent(lock.position(), Place::new);
            place.tasks.addAll(groups.with(lock.task()));
            if (lock.pattern() != null) {
                if (place.pattern != null && !place.pattern.equals(lock.pattern())) {
                    return Optional.of("H0");
                }
                place.pattern = lock.pattern();
            }
        }
        List<Place> all = new ArrayList<>(places.values());
        return alone(all).or(() -> sharedByTooMany(all)).or(() -> new Search(all).broken());
    }

    private Optional<String> alone(List<Place> places) {
        for (Place place : places) {
            CarvingPosition position = problem.positions().get(place.position);
            LockedTasks locked = new LockedTasks(
                    position, place.tasks.stream().map(problem.tasks()::get).toList());
            List<Integer> wanted = place.pattern == null
                    ? position.dayPatterns()
                    : List.of(position.dayPatterns().get(place.pattern));
            place.patterns = wanted.stream()
                    .distinct()
                    .filter(days -> locked.broken(days).isEmpty())
                    .toList();
            if (place.patterns.isEmpty()) {
                return locked.broken(wanted.get(0));
            }
        }
        return Optional.empty();
    }

    private Optional<String> sharedByTooMany(List<Place> places) {
        int[] holders = new int[problem.tasks().size()];
        for (Place place : places) {
            for (int task : place.tasks) {
                if (++holders[task] > problem.tasks().get(task).maxSplit()) {
                    return Optional.of("H13");
                }
            }
        }
        return Optional.empty();
    }

    /** Position after position, pattern after pattern, with what the choices so far take from days, jobs and units. */
    private final class Search {
        private final List<Place> places;
        private final int[] taken = new int[problem.tasks().size()];
        private final long[] carved = new long[problem.jobs().size()];
        private final long[] supervised = new long[problem.units().size()];
        private int tries;
        private int deepest = -1;
        private @Nullable String why;

        Search(List<Place> places) {
            this.places = places;
        }

        Optional<String> broken() {
            return from(0) ? Optional.empty() : Optional.ofNullable(why);
        }

        private boolean from(int depth) {
            if (depth == places.size() || tries > MOST_TRIES) {
                return true;
            }
            Place place = places.get(depth);
            for (int days : place.patterns) {
                tries++;
                String rule = firstBroken(place, days);
                if (rule == null) {
                    add(place, days, 1);
                    if (from(depth + 1)) {
                        return true;
                    }
                    add(place, days, -1);
                } else if (depth > deepest) {
                    deepest = depth;
                    why = rule;
                }
            }
            return false;
        }

        private @Nullable String firstBroken(Place place, int days) {
            if (place.tasks.stream()
                    .anyMatch(task -> (taken[task] & problem.tasks().get(task).days() & days) != 0)) {
                return "H12";
            }
            add(place, days, 1);
            String rule = overCaps(place);
            add(place, days, -1);
            return rule;
        }

        private @Nullable String overCaps(Place place) {
            for (int task : place.tasks) {
                int job = problem.tasks().get(task).job();
                if (carved[job] > problem.jobs().get(job).maxCarvedMinutes()) {
                    return "H15";
                }
            }
            int unit = problem.positions().get(place.position).unit();
            return supervised[unit] > problem.units().get(unit).supervisedMinutesPerWeek() ? "H16" : null;
        }

        private void add(Place place, int days, int sign) {
            int unit = problem.positions().get(place.position).unit();
            for (int number : place.tasks) {
                CarvingTask task = problem.tasks().get(number);
                long share = sign * (long) task.share(days);
                taken[number] ^= task.days() & days;
                carved[task.job()] += share;
                supervised[unit] += task.supervised() ? share : 0;
            }
        }
    }
}
