package no.ldo.web.differentiation;

import java.util.Arrays;
import java.util.List;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The hard rules of composing in words: by how much one does not hold where that is known, else what it is about. */
final class BreachWords {
    private static final List<String> A_WEEK =
            List.of("minMinutes", "maxMinutes", "maxCarvedMinutes", "supervisedMinutesPerWeek");

    private final FeatureTexts words;
    private final FeatureTexts tasks;

    BreachWords(Texts texts) {
        words = texts.of("composing");
        tasks = texts.of("differentiation");
    }

    /** Part of a sentence. @param rule its number; null and rules without words are told as hours that do not add up */
    String told(@Nullable String rule, @Nullable Breach breach) {
        if (breach == null) {
            return words.get("hard." + (rule == null || !rule.matches("H([1-9]|1[0-6])") ? "H7" : rule));
        }
        int from = breach.from() == null ? 0 : breach.from();
        return words.with(
                "breach." + breach.field(),
                amount(breach, breach.is()),
                amount(breach, breach.limit()),
                breach.day() == null ? "" : words.get("weekday." + (breach.day() + 1)),
                demand(breach.demand()),
                Days.clock(from),
                Days.clock(from + breach.limit()));
    }

    private static Number amount(Breach breach, int value) {
        return A_WEEK.contains(breach.field()) ? Hours.of(value) : value;
    }

    /** What work asks of a person. @param code of the classification of functioning; others are told as they are */
    String demand(@Nullable String code) {
        return Arrays.stream(Demand.values())
                .filter(demand -> demand.code().equals(code))
                .findFirst()
                .map(demand -> tasks.get("demand." + demand.name()))
                .orElse(code == null ? "" : code);
    }
}
