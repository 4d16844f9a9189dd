package no.ldo.differentiation.suggesting;

import java.util.Map;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.fit.Variety;

/** What counts how much in a suggestion. Source: the exchange format ldo-carving-1, its values in all public instances. */
final class Weights {
    private static final int STRETCHED_GROWTH = 3;
    private static final int LIGHT_FAMILIES = 2;

    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry("freedPerMinute", 1),
            Map.entry("interestPerMinute", 1),
            Map.entry("openCost", 200),
            Map.entry("handover", 30),
            Map.entry("partial", 25),
            Map.entry("extraSplit", 40),
            Map.entry("familyOver", 80),
            Map.entry("familyMax", 3),
            Map.entry("familyUnder", 120),
            Map.entry("familyMin", 2),
            Map.entry("monotonyPerMinute", 1),
            Map.entry("monotonyPercent", Variety.MONOTONY_PERCENT),
            Map.entry("socialPerUnit", 1),
            Map.entry("socialDivisor", Variety.SOCIAL_DIVISOR),
            Map.entry("growthBonus", 150),
            Map.entry("growthLearnWeeks", Variety.GROWTH_WEEKS),
            Map.entry("starterBonus", 150),
            Map.entry("starterLearnWeeks", Variety.STARTER_WEEKS),
            Map.entry("starterMinutes", Variety.STARTER_MINUTES),
            Map.entry("extraLocation", 60));

    private Weights() {}

    static CarvingWeights of(Variant variant) {
        return CarvingWeights.of(name -> switch (variant) {
            case LIGHT -> "familyMax".equals(name) ? LIGHT_FAMILIES : "growthBonus".equals(name) ? 0 : usual(name);
            case STRETCH -> "growthBonus".equals(name) ? usual(name) * STRETCHED_GROWTH : usual(name);
            case AS_ASKED, DIFFERENT -> usual(name);
        });
    }

    private static int usual(String name) {
        Integer value = USUAL.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
