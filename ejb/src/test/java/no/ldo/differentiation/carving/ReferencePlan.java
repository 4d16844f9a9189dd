package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A composition written out day by day, for the reference checker: what of it can be understood, and how many lines
 * break H0. A line whose position or pattern is unknown, or whose position came before, is left out; of the other lines
 * only the unknown tasks are.
 */
record ReferencePlan(CarvingProblem problem, List<Filled> filled, int misread) {

    /** One position with its working days and its shares. */
    record Filled(int number, CarvingPosition position, Set<Integer> workingDays, List<Share> shares) {
        int minutes() {
            return shares.stream().mapToInt(Share::minutes).sum();
        }

        /** The shares that have work on the day. */
        List<Share> on(int day) {
            return shares.stream().filter(share -> share.days().contains(day)).toList();
        }
    }

    /** A task as far as one position does it: on these days. */
    record Share(int number, CarvingTask task, Set<Integer> days) {
        int minutes() {
            return days.size() * task.minutes();
        }
    }

    static ReferencePlan of(CarvingProblem problem, Composition composition) {
        List<Filled> filled = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        int misread = 0;
        for (FilledPosition line : composition.positions()) {
            boolean fresh = known(line.position(), problem.positions()) && met.add(line.position());
            if (!fresh
                    || !known(
                            line.pattern(),
                            problem.positions().get(line.position()).dayPatterns())) {
                misread++;
                continue;
            }
            Filled read = read(problem, line);
            if (line.tasks().isEmpty() || read.shares().size() < line.tasks().size() || repeats(line.tasks())) {
                misread++;
            }
            filled.add(read);
        }
        return new ReferencePlan(problem, filled, misread);
    }

    /** The days of a mask: Monday is 0. */
    static Set<Integer> days(int mask) {
        Set<Integer> days = new TreeSet<>();
        int rest = mask;
        for (int day = 0; day < 7; day++) {
            if (rest % 2 == 1) {
                days.add(day);
            }
            rest /= 2;
        }
        return days;
    }

    private static Filled read(CarvingProblem problem, FilledPosition line) {
        CarvingPosition position = problem.positions().get(line.position());
        Set<Integer> workingDays = days(position.dayPatterns().get(line.pattern()));
        List<Share> shares = new ArrayList<>();
        for (int number : line.tasks()) {
            if (known(number, problem.tasks())) {
                CarvingTask task = problem.tasks().get(number);
                Set<Integer> days = days(task.days());
                days.retainAll(workingDays);
                shares.add(new Share(number, task, days));
            }
        }
        return new Filled(line.position(), position, workingDays, shares);
    }

    private static boolean known(int number, List<?> things) {
        return number >= 0 && number < things.size();
    }

    private static boolean repeats(List<Integer> numbers) {
        return new HashSet<>(numbers).size() < numbers.size();
    }
}
