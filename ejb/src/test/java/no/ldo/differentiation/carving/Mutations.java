package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes plans of all sorts from a seed: nearly good ones, and ones with something wrong in them. */
public final class Mutations {
    private static final int TRIES = 6;

    private final CarvingProblem problem;
    private final Draw draw;

    public Mutations(CarvingProblem problem, long seed) {
        this.problem = problem;
        this.draw = new Draw(seed);
    }

    /**
     * A plan that breaks no rule: positions in random order, each filled at random as far as it goes. Positions that
     * were not filled in a few tries stay empty.
     */
    public Composition feasible() {
        List<FilledPosition> filled = new ArrayList<>();
        for (int position : draw.mixed(numbers(problem.positions()))) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                List<FilledPosition> with = with(filled, fill(position, filled));
                if (feasible(with)) {
                    filled = with;
                    break;
                }
            }
        }
        return sorted(filled);
    }

    /** The plan with one to four random changes; most of them break something. */
    public Composition mutated(Composition plan) {
        List<FilledPosition> filled = new ArrayList<>(plan.positions());
        for (int changes = draw.between(1, 4); changes > 0; changes--) {
            if (filled.isEmpty() || draw.percent(10)) {
                filled.add(anything());
            } else {
                change(filled, draw.between(0, filled.size() - 1));
            }
        }
        return new Composition(filled);
    }

    private void change(List<FilledPosition> filled, int place) {
        FilledPosition old = filled.get(place);
        switch (draw.between(0, 9)) {
            case 0, 1 ->
                filled.set(place, withTask(old, draw.between(0, problem.tasks().size() - 1)));
            case 2 -> filled.set(place, without(old));
            case 3 ->
                filled.set(
                        place,
                        withTask(without(old), draw.between(0, problem.tasks().size() - 1)));
            case 4 -> filled.set(place, withTask(old, ofAnother(filled)));
            case 5 -> filled.set(place, new FilledPosition(old.position(), draw.between(0, 3), old.tasks()));
            case 6 -> filled.set(place, withTask(without(old), ofAnother(filled)));
            case 7 -> filled.remove(place);
            case 8 -> filled.set(place, known(old) ? fill(old.position(), List.of()) : old);
            default -> wrong(filled, place);
        }
    }

    /** Numbers that there are not, and things that come twice. */
    private void wrong(List<FilledPosition> filled, int place) {
        FilledPosition old = filled.get(place);
        int last = problem.positions().size();
        switch (draw.between(0, 6)) {
            case 0 -> filled.set(place, new FilledPosition(old.position(), old.pattern(), List.of()));
            case 1 -> filled.set(place, new FilledPosition(old.position(), draw.one(List.of(-1, 99)), old.tasks()));
            case 2 -> filled.set(place, new FilledPosition(draw.one(List.of(-1, last)), 0, old.tasks()));
            case 3 ->
                filled.set(
                        place,
                        withTask(old, draw.one(List.of(-1, problem.tasks().size()))));
            case 4 -> filled.add(old);
            case 5 -> filled.set(place, new FilledPosition(draw.between(0, last - 1), old.pattern(), old.tasks()));
            default -> filled.set(place, old.tasks().isEmpty() ? old : withTask(old, draw.one(old.tasks())));
        }
    }

    private FilledPosition anything() {
        int position = draw.between(0, problem.positions().size() - 1);
        return new FilledPosition(
                position, pattern(position), draw.some(numbers(problem.tasks()), draw.between(1, 12)));
    }

    /** Takes tasks and whole groups in random order as long as nothing becomes too much. */
    private FilledPosition fill(int number, List<FilledPosition> others) {
        List<FilledPosition> rest =
                others.stream().filter(other -> other.position() != number).toList();
        FilledPosition filled = new FilledPosition(number, pattern(number), List.of());
        for (List<Integer> item : draw.mixed(items(number))) {
            TreeSet<Integer> more = new TreeSet<>(filled.tasks());
            more.addAll(item);
            FilledPosition larger = new FilledPosition(number, filled.pattern(), List.copyOf(more));
            if (onlyTooLittle(List.of(larger)) && !tooMuch(larger) && onlyTooLittle(with(rest, larger))) {
                filled = larger;
            }
        }
        return filled;
    }

    /** Single tasks and groups that the position may hold by unit, level and authorisation. */
    private List<List<Integer>> items(int number) {
        CarvingPosition position = problem.positions().get(number);
        TreeMap<Integer, List<Integer>> items = new TreeMap<>();
        for (int task : numbers(problem.tasks())) {
            CarvingTask work = problem.tasks().get(task);
            if (!work.authorisationOnly()
                    && work.level() <= position.levelCeiling()
                    && position.allowedUnits().contains(problem.unitOf(work))) {
                int key = work.group() < 0 ? -1 - task : work.group();
                items.computeIfAbsent(key, none -> new ArrayList<>()).add(task);
            }
        }
        return List.copyOf(items.values());
    }

    /** A task more or a day more would not help. */
    private boolean tooMuch(FilledPosition filled) {
        CarvingPosition position = problem.positions().get(filled.position());
        int pattern = position.dayPatterns().get(filled.pattern());
        boolean fullDay = IntStream.range(0, 7)
                .map(day -> pattern & 1 << day)
                .anyMatch(day -> minutes(filled, day) > position.maxDayMinutes());
        return fullDay || minutes(filled, pattern) > position.maxMinutes();
    }

    private int minutes(FilledPosition filled, int days) {
        return filled.tasks().stream()
                .mapToInt(task -> problem.tasks().get(task).share(days))
                .sum();
    }

    private boolean onlyTooLittle(List<FilledPosition> filled) {
        return ReferenceChecker.check(problem, new Composition(filled)).broken().stream()
                .allMatch(rule -> rule.equals("H7") || rule.equals("H8"));
    }

    private boolean feasible(List<FilledPosition> filled) {
        return ReferenceChecker.check(problem, new Composition(filled)).feasible();
    }

    private boolean known(FilledPosition filled) {
        return filled.position() >= 0 && filled.position() < problem.positions().size();
    }

    private int pattern(int position) {
        return draw.between(0, problem.positions().get(position).dayPatterns().size() - 1);
    }

    private int ofAnother(List<FilledPosition> filled) {
        List<Integer> tasks = draw.one(filled).tasks();
        return tasks.isEmpty() ? 0 : draw.one(tasks);
    }

    private FilledPosition without(FilledPosition old) {
        List<Integer> tasks = new ArrayList<>(old.tasks());
        if (!tasks.isEmpty()) {
            tasks.remove(draw.between(0, tasks.size() - 1));
        }
        return new FilledPosition(old.position(), old.pattern(), tasks);
    }

    private static FilledPosition withTask(FilledPosition old, int task) {
        List<Integer> tasks = new ArrayList<>(old.tasks());
        tasks.add(task);
        return new FilledPosition(old.position(), old.pattern(), tasks);
    }

    private static List<FilledPosition> with(List<FilledPosition> filled, FilledPosition more) {
        List<FilledPosition> all = new ArrayList<>(filled);
        all.add(more);
        return all;
    }

    private static Composition sorted(List<FilledPosition> filled) {
        return new Composition(filled.stream()
                .sorted(Comparator.comparingInt(FilledPosition::position))
                .toList());
    }

    private static List<Integer> numbers(List<?> things) {
        return IntStream.range(0, things.size()).boxed().toList();
    }
}
