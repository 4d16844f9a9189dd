package no.ldo.differentiation.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stretches of time that people count in, by their names and by the words for "once in each". */
enum Cycle {
    DAY("dag dagen døgn døgnet day", "daglig dagleg daily"),
    WEEK("uke uken uka veke veka vika week", "ukentlig vekentleg vekeleg weekly"),
    MONTH("måned måneden månad månaden mnd month", "månedlig månadleg månedleg monthly"),
    QUARTER("kvartal kvartalet quarter", "kvartalsvis kvartalsvist quarterly"),
    HALF_YEAR("halvår halvåret", "halvårlig halvårleg halvårsvis"),
    YEAR("år året year yr", "årlig årleg yearly annually");

    private static final List<String> PLURALS = List.of("uker", "veker", "weeks", "days", "months");

    private final List<String> names;
    private final List<String> adverbs;

    Cycle(String names, String adverbs) {
        this.names = List.of(names.split(" "));
        this.adverbs = List.of(adverbs.split(" "));
    }

    /** By its name in the singular. */
    static Optional<Cycle> named(String word) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.names.contains(word))
                .findFirst();
    }

    /** By its name in the plural, where English counts ("every 2 weeks"). */
    static Optional<Cycle> many(String word) {
        return PLURALS.contains(word) ? named(word.replaceAll("[rs]$", "")) : Optional.empty();
    }

    /** By the word for "once in each". */
    static Optional<Cycle> once(String word) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.adverbs.contains(word))
                .findFirst();
    }

    /** How many of them a year has, where less than one a week is counted by the year. */
    int aYear() {
        return switch (this) {
            case DAY -> 365;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR -> 1;
        };
    }
}
