package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.differentiation.position.VersionComparison.DemandChange;
import no.ldo.differentiation.position.VersionComparison.Fact;
import no.ldo.differentiation.position.VersionComparison.Fate;
import no.ldo.differentiation.position.VersionComparison.Part;
import no.ldo.differentiation.position.VersionComparison.TaskChange;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {
    private static final Weekdays MONDAY = new Weekdays(1);
    private static final String LIGHT = "100000000000";

    @Test
    void a_version_compared_with_itself_is_the_same() {
        ApprovedVersion version = version("Pakker", 60, line(1, "Vaske", MONDAY, 60, LIGHT));

        VersionComparison comparison = VersionComparison.of(version, version);

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.count("SAME")).isEqualTo(1);
    }

    @Test
    void tells_what_came_what_went_and_what_stayed_in_the_order_of_the_first() {
        ApprovedVersion before = version(
                "Pakker",
                120,
                line(1, "Vaske", MONDAY, 60, LIGHT),
                line(2, "Bære", MONDAY, 30, LIGHT),
                line(3, "Rydde", MONDAY, 30, LIGHT));
        ApprovedVersion after = version(
                "Pakker",
                120,
                line(4, "Pakke", MONDAY, 30, LIGHT),
                line(3, "Rydde", MONDAY, 30, LIGHT),
                line(1, "Vaske", MONDAY, 60, LIGHT));

        VersionComparison comparison = VersionComparison.of(before, after);

        assertThat(comparison.tasks())
                .extracting(TaskChange::fate)
                .containsExactly(Fate.SAME, Fate.REMOVED, Fate.SAME, Fate.ADDED);
        assertThat(comparison.tasks().get(1).after()).isNull();
        assertThat(comparison.tasks().get(3).before()).isNull();
        assertThat(comparison.same()).isFalse();
    }

    @Test
    void a_task_is_known_by_where_it_was_taken_from_and_each_part_is_told() {
        PositionLine changed = new PositionLine(
                new UUID(0, 1),
                "Vaske brett",
                "tørre",
                new LineSource("Pakker", "Produksjon"),
                new LineLoad(new Weekdays(3), 45),
                new TaskSlot(500, 900, "oppvasken"),
                WorkFamily.FOOD,
                new Demands("200000000000"),
                new LineTerms(1, 1, false, false),
                "butikken");

        TaskChange change = VersionComparison.of(
                        version("A", 60, line(1, "Vaske", MONDAY, 60, LIGHT)), version("A", 90, changed))
                .tasks()
                .get(0);

        assertThat(change.fate()).isEqualTo(Fate.CHANGED);
        assertThat(change.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(change.differs("DAYS")).isTrue();
    }

    @Test
    void only_what_differs_in_a_task_is_told() {
        TaskChange change = VersionComparison.of(
                        version("A", 60, line(1, "Vaske", MONDAY, 60, LIGHT)),
                        version("A", 60, line(1, "Vaske", new Weekdays(2), 60, LIGHT)))
                .tasks()
                .get(0);

        assertThat(change.parts()).containsExactly(Part.DAYS);
    }

    @Test
    void tells_which_facts_changed() {
        VersionComparison comparison = VersionComparison.of(
                version("Pakker", 60, line(1, "Vaske", MONDAY, 60, LIGHT)),
                version("Pakkeassistent", 90, line(1, "Vaske", MONDAY, 90, LIGHT)));

        assertThat(comparison.changed()).containsExactlyInAnyOrder(Fact.TITLE, Fact.HOURS);
        assertThat(comparison.differs("TITLE")).isTrue();
        assertThat(comparison.differs("PURPOSE")).isFalse();
    }

    @Test
    void tells_which_demands_rose_and_fell_over_all_tasks() {
        VersionComparison comparison = VersionComparison.of(
                version(
                        "A",
                        60,
                        line(1, "Vaske", MONDAY, 60, "300000000001"),
                        line(2, "Bære", MONDAY, 10, "100000000000")),
                version("A", 60, line(2, "Bære", MONDAY, 10, "120000000001")));

        assertThat(comparison.demands())
                .containsExactly(new DemandChange(Demand.LIFT, 3, 1), new DemandChange(Demand.WALK, 0, 2));
        assertThat(comparison.demands().get(0).rose()).isFalse();
        assertThat(comparison.demands().get(1).rose()).isTrue();
    }

    private static ApprovedVersion version(String title, int minutes, PositionLine... lines) {
        return new ApprovedVersion(
                new VersionRow(new UUID(1, 1), new UUID(1, 2), 1, title, minutes, 2250, Instant.EPOCH),
                new OrganisationNumber("999000037"),
                new UnitId(new UUID(1, 3)),
                "Produksjon",
                "Fordi",
                90,
                Arrays.asList(lines));
    }

    private static PositionLine line(long task, String name, Weekdays days, int minutes, String demands) {
        return new PositionLine(
                new UUID(0, task),
                name,
                "rene",
                new LineSource("Baker", "Produksjon"),
                new LineLoad(days, minutes),
                new TaskSlot(480, 900, "oppvasken"),
                WorkFamily.CLEANING,
                new Demands(demands),
                new LineTerms(0, 1, true, false),
                "bakeren");
    }
}
