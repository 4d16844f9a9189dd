package no.ldo.differentiation.carving;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Problems for tests: the public instances of the format {@code ldo-carving-1} and generated ones. */
public final class Instances {
    private Instances() {}

    /** How large a generated problem is. */
    public enum Size {
        /** Small enough to go through all plans. */
        TINY(1, 2, 6, 2),
        S(1, 5, 18, 3),
        M(5, 24, 28, 18),
        L(18, 90, 42, 64);

        final int units;
        final int jobs;
        final int tasksOfAJob;
        final int positions;

        Size(int units, int jobs, int tasksOfAJob, int positions) {
            this.units = units;
            this.jobs = jobs;
            this.tasksOfAJob = tasksOfAJob;
            this.positions = positions;
        }
    }

    /**
     * A public instance.
     *
     * @param name S1, S2, M1 or L1
     */
    public static CarvingProblem named(String name) {
        String plain = name + ".json";
        boolean packed = Instances.class.getResource(plain) == null;
        try (InputStream stored = Instances.class.getResourceAsStream(packed ? plain + ".gz" : plain)) {
            if (stored == null) {
                throw new IllegalArgumentException("No instance " + name);
            }
            return packed ? read(new GZIPInputStream(stored)) : read(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A problem like the public ones; the same seed and size give the same problem. */
    public static CarvingProblem generated(long seed, Size size) {
        return new InstanceGenerator(seed, size).problem();
    }

    /** The same problem, but for the weights: drawn anew, of the same order. */
    public static CarvingProblem withOtherWeights(CarvingProblem problem, long seed) {
        return new CarvingProblem(
                problem.name(),
                problem.seed(),
                problem.demandKeys(),
                problem.units(),
                problem.jobs(),
                problem.tasks(),
                problem.positions(),
                InstanceGenerator.otherWeights(new Draw(seed)));
    }

    /** The problem that is written in the stream; fields that the format does not know are passed over. */
    public static CarvingProblem read(InputStream json) {
        try (JsonReader reader = Json.createReader(json)) {
            return problem(reader.readObject());
        }
    }

    private static CarvingProblem problem(JsonObject root) {
        if (!CarvingProblem.FORMAT.equals(root.getString("format"))) {
            throw new IllegalArgumentException("Format " + root.getString("format"));
        }
        return new CarvingProblem(
                root.getString("name"),
                root.getJsonNumber("seed").longValue(),
                texts(root, "demandKeys"),
                objects(
                        root,
                        "units",
                        unit -> new CarvingUnit(unit.getString("name"), unit.getInt("supervisedMinutesPerWeek"))),
                objects(root, "jobs", job -> new CarvingJob(job.getInt("unit"), job.getInt("maxCarvedMinutes"))),
                objects(root, "tasks", Instances::task),
                objects(root, "positions", Instances::position),
                weights(root.getJsonObject("weights")));
    }

    private static CarvingTask task(JsonObject task) {
        return new CarvingTask(
                task.getInt("job"),
                task.getString("name"),
                task.getString("family"),
                task.getInt("location"),
                task.getInt("minutes"),
                mask(task.getJsonArray("days")),
                task.getInt("windowStart"),
                task.getInt("windowEnd"),
                task.getInt("level"),
                task.getBoolean("authorisationOnly"),
                numbers(task.getJsonArray("demands")),
                task.getBoolean("supervised"),
                task.getBoolean("withColleagues"),
                task.getInt("learnWeeks"),
                task.getInt("freedValue"),
                task.getInt("group"),
                task.getInt("maxSplit"));
    }

    private static CarvingPosition position(JsonObject position) {
        return new CarvingPosition(
                position.getInt("unit"),
                position.getString("name"),
                Set.copyOf(numbers(position.getJsonArray("allowedUnits"))),
                position.getInt("minMinutes"),
                position.getInt("maxMinutes"),
                position.getInt("levelCeiling"),
                numbers(position.getJsonArray("limits")),
                objects(
                        position,
                        "doseCaps",
                        cap -> new DoseCap(
                                cap.getInt("demand"), cap.getInt("threshold"), cap.getInt("maxMinutesPerDay"))),
                position.getJsonArray("dayPatterns").getValuesAs(JsonArray.class).stream()
                        .map(Instances::mask)
                        .toList(),
                position.getInt("dayStart"),
                position.getInt("dayEnd"),
                position.getInt("minDayMinutes"),
                position.getInt("maxDayMinutes"),
                position.getInt("maxTasks"),
                position.getInt("maxLocations"),
                texts(position, "interests").stream().collect(Collectors.toSet()));
    }

    private static CarvingWeights weights(JsonObject weights) {
        return new CarvingWeights(
                weights.getInt("freedPerMinute"),
                weights.getInt("interestPerMinute"),
                weights.getInt("openCost"),
                weights.getInt("handover"),
                weights.getInt("partial"),
                weights.getInt("extraSplit"),
                weights.getInt("familyOver"),
                weights.getInt("familyMax"),
                weights.getInt("familyUnder"),
                weights.getInt("familyMin"),
                weights.getInt("monotonyPerMinute"),
                weights.getInt("monotonyPercent"),
                weights.getInt("socialPerUnit"),
                weights.getInt("socialDivisor"),
                weights.getInt("growthBonus"),
                weights.getInt("growthLearnWeeks"),
                weights.getInt("starterBonus"),
                weights.getInt("starterLearnWeeks"),
                weights.getInt("starterMinutes"),
                weights.getInt("extraLocation"));
    }

    private static <T> List<T> objects(JsonObject holder, String name, Function<JsonObject, T> reader) {
        return holder.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reader)
                .toList();
    }

    private static List<String> texts(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static List<Integer> numbers(JsonArray array) {
        return array.getValuesAs(JsonNumber::intValue);
    }

    private static int mask(JsonArray days) {
        return numbers(days).stream().mapToInt(day -> 1 << day).reduce(0, (a, b) -> a | b);
    }
}
