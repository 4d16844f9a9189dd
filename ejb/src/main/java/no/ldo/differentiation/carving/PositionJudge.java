package no.ldo.differentiation.carving;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The rules and terms that concern one filled position alone: H7–H11 and all terms but those of sharing. */
final class PositionJudge {
    private static final int DAYS = 7;

    private final CarvingProblem problem;
    private final CarvingPosition position;
    private final int pattern;
    private final List<CarvingTask> tasks;

    /** @param pattern the chosen days as a mask */
    PositionJudge(CarvingProblem problem, CarvingPosition position, int pattern, List<CarvingTask> tasks) {
        this.problem = problem;
        this.position = position;
        this.pattern = pattern;
        this.tasks = tasks;
    }

    int total() {
        return tasks.stream().mapToInt(task -> task.share(pattern)).sum();
    }

    /** @param broken told the number of each rule that does not hold, and by how much */
    void rules(BiConsumer<String, Breach> broken) {
        if (total() < position.minMinutes()) {
            broken.accept("H7", Breach.of("minMinutes", total(), position.minMinutes()));
        } else if (total() > position.maxMinutes()) {
            broken.accept("H7", Breach.of("maxMinutes", total(), position.maxMinutes()));
        }
        for (int day = 0; day < DAYS; day++) {
            if ((pattern >> day & 1) == 1) {
                day(day, on(day), broken);
            }
        }
        if (tasks.size() > position.maxTasks()) {
            broken.accept("H11", Breach.of("maxTasks", tasks.size(), position.maxTasks()));
        } else if (places() > position.maxLocations()) {
            broken.accept("H11", Breach.of("maxLocations", places(), position.maxLocations()));
        }
    }

    private List<CarvingTask> on(int day) {
        return tasks.stream().filter(task -> (task.days() >> day & 1) == 1).toList();
    }

    private void day(int day, List<CarvingTask> today, BiConsumer<String, Breach> broken) {
        int load = today.stream().mapToInt(CarvingTask::minutes).sum();
        if (load < position.minDayMinutes()) {
            broken.accept(
                    "H8",
                    Breach.of("minDayMinutes", load, position.minDayMinutes()).on(day));
        } else if (load > position.maxDayMinutes()) {
            broken.accept(
                    "H8",
                    Breach.of("maxDayMinutes", load, position.maxDayMinutes()).on(day));
        }
        Breach stretch = Windows.worst(position, today);
        if (stretch != null) {
            broken.accept("H9", stretch.on(day));
        }
        for (DoseCap cap : position.doseCaps()) {
            int dose = today.stream()
                    .filter(task -> task.demands().get(cap.demand()) >= cap.threshold())
                    .mapToInt(CarvingTask::minutes)
                    .sum();
            if (dose > cap.maxMinutesPerDay()) {
                broken.accept(
                        "H10",
                        Breach.of("doseCaps", dose, cap.maxMinutesPerDay())
                                .on(day)
                                .about(problem.demandKeys().get(cap.demand())));
            }
        }
    }

    private int places() {
        return (int) tasks.stream().map(CarvingTask::location).distinct().count();
    }

    void terms(CarvingWeights w, Terms points) {
        for (CarvingTask task : tasks) {
            share(w, task, points);
        }
        long families = tasks.stream().map(CarvingTask::family).distinct().count();
        points.add("open", -w.openCost());
        points.add("familyOver", -w.familyOver() * Math.max(0, families - w.familyMax()));
        points.add("familyUnder", -w.familyUnder() * Math.max(0, w.familyMin() - families));
        points.add("location", -(long) w.extraLocation() * (places() - 1));
        long social = minutes(tasks.stream().filter(CarvingTask::withColleagues));
        points.add("social", -w.socialPerUnit() * Math.max(0, total() - w.socialDivisor() * social));
        if (tasks.stream().anyMatch(task -> task.learnWeeks() >= w.growthLearnWeeks())) {
            points.add("growth", w.growthBonus());
        }
        if (minutes(tasks.stream().filter(task -> task.learnWeeks() <= w.starterLearnWeeks())) >= w.starterMinutes()) {
            points.add("starter", w.starterBonus());
        }
    }

    private void share(CarvingWeights w, CarvingTask task, Terms points) {
        long minutes = task.share(pattern);
        long boringFrom = (long) position.minMinutes() * w.monotonyPercent() / 100;
        points.add("freed", minutes * task.freedValue() * w.freedPerMinute());
        if (position.interests().contains(task.family())) {
            points.add("interest", minutes * w.interestPerMinute());
        }
        points.add("monotony", -w.monotonyPerMinute() * Math.max(0, minutes - boringFrom));
    }

    private long minutes(Stream<CarvingTask> some) {
        return some.mapToLong(task -> task.share(pattern)).sum();
    }
}
