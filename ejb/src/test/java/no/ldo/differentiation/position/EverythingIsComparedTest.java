package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.differentiation.position.VersionComparison.Fact;
import no.ldo.differentiation.position.VersionComparison.Part;
import no.ldo.differentiation.position.VersionComparison.TaskChange;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

/** Whatever a version or a task in it says is compared: a component that is added later is not forgotten. */
class EverythingIsComparedTest {
    /** By it a task is known in both versions. */
    private static final Set<String> IDENTITY = Set.of(".taskId");

    /** Which version it is and of which position, and the tasks, which are compared one by one. */
    private static final Set<String> NOT_SAID =
            Set.of(".row.id", ".row.positionId", ".row.number", ".row.approvedAt", ".organisation", ".lines");

    private static final PositionLine LINE = new PositionLine(
            new UUID(0, 1),
            "Vaske",
            "rene",
            new LineSource("Baker", "Produksjon"),
            new LineLoad(new Weekdays(1), 60),
            new TaskSlot(480, 900, "oppvasken"),
            WorkFamily.CLEANING,
            new Demands("100000000000"),
            new LineTerms(0, 1, true, false),
            "bakeren");

    @Test
    void every_part_of_a_task() throws ReflectiveOperationException {
        EnumSet<Part> told = EnumSet.noneOf(Part.class);

        for (Map.Entry<String, Record> other : variants(LINE, "", IDENTITY).entrySet()) {
            VersionComparison comparison =
                    VersionComparison.of(version(LINE), version((PositionLine) other.getValue()));
            TaskChange change = comparison.tasks().get(0);
            assertThat(change.parts()).as(other.getKey()).hasSize(1);
            assertThat(comparison.same()).as(other.getKey()).isFalse();
            told.addAll(change.parts());
        }

        assertThat(told).containsExactly(Part.values());
    }

    @Test
    void every_fact_about_the_whole() throws ReflectiveOperationException {
        EnumSet<Fact> told = EnumSet.noneOf(Fact.class);
        ApprovedVersion version = version(LINE);

        for (Map.Entry<String, Record> other : variants(version, "", NOT_SAID).entrySet()) {
            VersionComparison comparison = VersionComparison.of(version, (ApprovedVersion) other.getValue());
            assertThat(comparison.changed()).as(other.getKey()).hasSize(1);
            assertThat(comparison.same()).as(other.getKey()).isFalse();
            told.addAll(comparison.changed());
        }

        assertThat(told).containsExactly(Fact.values());
    }

    /** The record with one of its components changed, for each of them and, where it is a record, for each of its own. */
    private static Map<String, Record> variants(Record record, String path, Set<String> without)
            throws ReflectiveOperationException {
        Map<String, Record> variants = new LinkedHashMap<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        for (int i = 0; i < components.length; i++) {
            String here = path + "." + components[i].getName();
            if (!without.contains(here)) {
                for (Map.Entry<String, ?> other :
                        others(values[i], here, without).entrySet()) {
                    variants.put(other.getKey(), with(record, values, i, other.getValue()));
                }
            }
        }
        return variants;
    }

    private static Map<String, ?> others(Object value, String path, Set<String> without)
            throws ReflectiveOperationException {
        return value instanceof Record inner ? variants(inner, path, without) : Map.of(path, other(value));
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return "2" + text.substring(1);
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof UUID id) {
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1);
        }
        if (value instanceof WorkFamily) {
            return WorkFamily.OTHER;
        }
        throw new IllegalArgumentException("tell this test another " + value.getClass());
    }

    private static Record with(Record record, Object[] values, int at, Object other)
            throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        List<Object> changed = new ArrayList<>(Arrays.asList(values));
        changed.set(at, other);
        return record.getClass().getDeclaredConstructor(types).newInstance(changed.toArray());
    }

    private static ApprovedVersion version(PositionLine line) {
        return new ApprovedVersion(
                new VersionRow(new UUID(1, 1), new UUID(1, 2), 1, "Pakker", 60, 2250, Instant.EPOCH),
                new OrganisationNumber("999000037"),
                new UnitId(new UUID(1, 3)),
                "Produksjon",
                "Fordi",
                90,
                List.of(line));
    }
}
