package no.ldo.differentiation.frame;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import org.jspecify.annotations.Nullable;

/** The frame of one position, stored. */
@Entity
@Table(name = "position_frame")
class PositionFrame {
    @Id
    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(name = "least_minutes", nullable = false)
    private int leastMinutes;

    @Column(name = "most_minutes", nullable = false)
    private int mostMinutes;

    @Column(name = "suitable_days", nullable = false)
    private Weekdays suitableDays;

    @Column(name = "fewest_days", nullable = false)
    private int fewestDays;

    @Column(name = "most_days", nullable = false)
    private int mostDays;

    @Column(name = "day_start", nullable = false)
    private int dayStart;

    @Column(name = "day_end", nullable = false)
    private int dayEnd;

    @Column(name = "least_day_minutes", nullable = false)
    private int leastDayMinutes;

    @Column(name = "most_day_minutes", nullable = false)
    private int mostDayMinutes;

    @Column(name = "level_ceiling", nullable = false)
    private int levelCeiling;

    @Column(nullable = false, length = 12)
    private Demands limits;

    @Column(nullable = false, length = 12)
    private Doses doses;

    @Column(name = "most_tasks", nullable = false)
    private int mostTasks;

    @Column(name = "most_places", nullable = false)
    private int mostPlaces;

    @Convert(converter = Families.class)
    @Column(nullable = false, length = 80)
    private Set<WorkFamily> interests;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Donors donors;

    @Version
    private int version;

    protected PositionFrame() {}

    PositionFrame(UUID positionId, Frame frame) {
        this.positionId = positionId;
        take(frame);
    }

    final void take(Frame frame) {
        leastMinutes = frame.leastMinutes();
        mostMinutes = frame.mostMinutes();
        donors = frame.donors();
        WorkDays days = frame.days();
        suitableDays = days.suitable();
        fewestDays = days.fewestDays();
        mostDays = days.mostDays();
        dayStart = days.dayStart();
        dayEnd = days.dayEnd();
        leastDayMinutes = days.leastDayMinutes();
        mostDayMinutes = days.mostDayMinutes();
        levelCeiling = frame.ability().levelCeiling();
        limits = frame.ability().limits();
        doses = frame.ability().doses();
        mostTasks = frame.variety().mostTasks();
        mostPlaces = frame.variety().mostPlaces();
        interests = frame.variety().interests();
    }

    Frame frame() {
        return new Frame(
                leastMinutes,
                mostMinutes,
                new WorkDays(suitableDays, fewestDays, mostDays, dayStart, dayEnd, leastDayMinutes, mostDayMinutes),
                new Ability(levelCeiling, limits, doses),
                new Variety(mostTasks, mostPlaces, interests),
                donors);
    }

    UUID positionId() {
        return positionId;
    }

    int version() {
        return version;
    }

    /** Stores kinds of work by their codes, a space between. */
    @jakarta.persistence.Converter
    public static class Families implements AttributeConverter<Set<WorkFamily>, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Set<WorkFamily> families) {
            return families == null
                    ? null
                    : families.stream().sorted().map(WorkFamily::code).collect(Collectors.joining(" "));
        }

        @Override
        public @Nullable Set<WorkFamily> convertToEntityAttribute(@Nullable String codes) {
            Set<WorkFamily> families = EnumSet.noneOf(WorkFamily.class);
            if (codes != null) {
                Arrays.stream(codes.split(" "))
                        .forEach(code -> WorkFamily.byCode(code).ifPresent(families::add));
            }
            return families;
        }
    }
}
