package no.ldo.differentiation.carving;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** What each thing is worth, in points; the names are those of the format. All are 0 or more. */
public record CarvingWeights(
        int freedPerMinute,
        int interestPerMinute,
        int openCost,
        int handover,
        int partial,
        int extraSplit,
        int familyOver,
        int familyMax,
        int familyUnder,
        int familyMin,
        int monotonyPerMinute,
        int monotonyPercent,
        int socialPerUnit,
        int socialDivisor,
        int growthBonus,
        int growthLearnWeeks,
        int starterBonus,
        int starterLearnWeeks,
        int starterMinutes,
        int extraLocation) {
    /** All names, in the order of the format. */
    public static final List<String> NAMES = Arrays.stream(CarvingWeights.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** Weights of which a function tells each by its name. */
    public static CarvingWeights of(ToIntFunction<String> byName) {
        int[] values = NAMES.stream().mapToInt(byName).toArray();
        int next = 0;
        return new CarvingWeights(
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next++],
                values[next]);
    }

    /** The weights in the order of the names. */
    List<Integer> values() {
        return List.of(
                freedPerMinute,
                interestPerMinute,
                openCost,
                handover,
                partial,
                extraSplit,
                familyOver,
                familyMax,
                familyUnder,
                familyMin,
                monotonyPerMinute,
                monotonyPercent,
                socialPerUnit,
                socialDivisor,
                growthBonus,
                growthLearnWeeks,
                starterBonus,
                starterLearnWeeks,
                starterMinutes,
                extraLocation);
    }
}
