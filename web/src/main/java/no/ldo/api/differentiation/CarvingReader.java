package no.ldo.api.differentiation;

import java.util.Set;
import java.util.function.Function;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.DoseCap;
import org.jspecify.annotations.Nullable;

/** Reads a problem of the format ldo-carving-1. What the portal does not use ({@code type}, {@code role}) must be there all the same. */
final class CarvingReader {
    /** Of everything that the contract does not limit; the body's 10 MB are reached before. */
    private static final int MOST = 100_000;

    private static final Shape.Reading WHOLE = JsonWalk::integer;
    private static final Shape.Reading TEXT = JsonWalk::text;
    private static final Shape.Reading FLAG = JsonWalk::flag;
    private static final Shape.Reading NUMBERS = walk -> walk.list(MOST, walk::integer);
    private static final Shape.Reading TEXTS = walk -> walk.list(MOST, walk::text);

    private static final Shape UNIT =
            new Shape().with(WHOLE, "supervisedMinutesPerWeek").with(TEXT, "name", "type");
    private static final Shape JOB = new Shape()
            .with(WHOLE, "unit", "maxCarvedMinutes")
            .with(CarvingReader::level, "holderLevel")
            .with(TEXT, "role");
    private static final Shape TASK = new Shape()
            .with(WHOLE, "job", "location", "minutes", "windowStart", "windowEnd", "level", "learnWeeks")
            .with(WHOLE, "freedValue", "group", "maxSplit")
            .with(TEXT, "name", "family")
            .with(FLAG, "authorisationOnly", "supervised", "withColleagues")
            .with(NUMBERS, "demands")
            .with(Days::read, "days");
    private static final Shape CAP = new Shape().with(WHOLE, "demand", "threshold", "maxMinutesPerDay");
    private static final Shape POSITION = new Shape()
            .with(WHOLE, "unit", "minMinutes", "maxMinutes", "dayStart", "dayEnd", "minDayMinutes", "maxDayMinutes")
            .with(WHOLE, "levelCeiling", "maxTasks", "maxLocations")
            .with(TEXT, "name")
            .with(NUMBERS, "allowedUnits", "limits")
            .with(TEXTS, "interests")
            .with(walk -> walk.list(MOST, () -> Days.read(walk)), "dayPatterns")
            .with(walk -> walk.list(MOST, () -> cap(walk)), "doseCaps");
    private static final Shape WEIGHTS = new Shape().with(WHOLE, CarvingWeights.NAMES.toArray(String[]::new));
    private static final Shape PROBLEM = new Shape()
            .with(CarvingReader::format, "format")
            .with(TEXT, "name")
            .with(JsonWalk::wholeNumber, "seed")
            .with(TEXTS, "demandKeys")
            .with(numbered(MOST, UNIT, CarvingReader::unit), "units")
            .with(numbered(MOST, JOB, CarvingReader::job), "jobs")
            .with(numbered(CarvingProblem.MOST_TASKS, TASK, CarvingReader::task), "tasks")
            .with(numbered(CarvingProblem.MOST_POSITIONS, POSITION, CarvingReader::position), "positions")
            .with(walk -> walk.object(WEIGHTS), "weights");

    private CarvingReader() {}

    /** The problem as far as it could be read; null when there is no object. */
    static @Nullable CarvingProblem problem(JsonWalk walk) {
        Values values = walk.object(PROBLEM);
        if (values == null) {
            return null;
        }
        Values weights = values.get("weights") instanceof Values read ? read : new Values();
        return new CarvingProblem(
                values.text("name"),
                values.get("seed") instanceof Long seed ? seed : 0,
                values.list("demandKeys", String.class),
                values.list("units", CarvingUnit.class),
                values.list("jobs", CarvingJob.class),
                values.list("tasks", CarvingTask.class),
                values.list("positions", CarvingPosition.class),
                CarvingWeights.of(weights::number));
    }

    private static @Nullable Object format(JsonWalk walk) {
        String format = walk.text();
        if (format != null && !format.equals(CarvingProblem.FORMAT)) {
            walk.faults().wrong(walk.where(), "format.unknown", "The only format is " + CarvingProblem.FORMAT + ".");
        }
        return format;
    }

    /** A list of objects of which each says in {@code id} the place where it stands. */
    private static Shape.Reading numbered(int most, Shape shape, Function<Values, Object> build) {
        return walk -> {
            int[] place = {0};
            Shape numbered = shape.and(id -> id(id, place[0]), "id");
            return walk.list(most, () -> {
                Values values = walk.object(numbered);
                place[0]++;
                return values == null ? null : build.apply(values);
            });
        };
    }

    private static @Nullable Integer id(JsonWalk walk, int place) {
        Integer id = walk.integer();
        if (id != null && id != place) {
            walk.faults().wrong(walk.where(), "id.notPlace", "The id must be the place in the list, " + place + ".");
        }
        return id;
    }

    /** Not needed any more: what it was good for is in the tasks' values. It must make sense all the same. */
    private static @Nullable Integer level(JsonWalk walk) {
        Integer level = walk.integer();
        if (level != null && level < 0) {
            walk.faults().wrong(walk.where(), "number.negative", "Must not be negative.");
        }
        return level;
    }

    private static CarvingUnit unit(Values unit) {
        return new CarvingUnit(unit.text("name"), unit.number("supervisedMinutesPerWeek"));
    }

    private static CarvingJob job(Values job) {
        return new CarvingJob(job.number("unit"), job.number("maxCarvedMinutes"));
    }

    private static CarvingTask task(Values task) {
        return new CarvingTask(
                task.number("job"),
                task.text("name"),
                task.text("family"),
                task.number("location"),
                task.number("minutes"),
                task.number("days"),
                task.number("windowStart"),
                task.number("windowEnd"),
                task.number("level"),
                task.flag("authorisationOnly"),
                task.list("demands", Integer.class),
                task.flag("supervised"),
                task.flag("withColleagues"),
                task.number("learnWeeks"),
                task.number("freedValue"),
                task.number("group"),
                task.number("maxSplit"));
    }

    private static @Nullable DoseCap cap(JsonWalk walk) {
        Values cap = walk.object(CAP);
        return cap == null
                ? null
                : new DoseCap(cap.number("demand"), cap.number("threshold"), cap.number("maxMinutesPerDay"));
    }

    private static CarvingPosition position(Values position) {
        return new CarvingPosition(
                position.number("unit"),
                position.text("name"),
                Set.copyOf(position.list("allowedUnits", Integer.class)),
                position.number("minMinutes"),
                position.number("maxMinutes"),
                position.number("levelCeiling"),
                position.list("limits", Integer.class),
                position.list("doseCaps", DoseCap.class),
                position.list("dayPatterns", Integer.class),
                position.number("dayStart"),
                position.number("dayEnd"),
                position.number("minDayMinutes"),
                position.number("maxDayMinutes"),
                position.number("maxTasks"),
                position.number("maxLocations"),
                Set.copyOf(position.list("interests", String.class)));
    }
}
