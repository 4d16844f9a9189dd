package no.ldo.differentiation.carving;

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
        int extraLocation) {}
