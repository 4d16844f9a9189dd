package no.ldo.web.differentiation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import no.ldo.differentiation.fit.Remark;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Formats;

/** What a {@link Remark} says, in words. Its values are minutes, which are told in hours, except where said. */
record RemarkWords(FeatureTexts words, FeatureTexts names) {
    String told(Remark remark) {
        List<Serializable> values = remark.values();
        String key = remark.kind().name();
        return switch (remark.kind()) {
            case TOO_FEW_HOURS, TOO_MANY_HOURS, NOTHING_TO_BEGIN_WITH, DAY_TOO_SHORT, DAY_TOO_LONG, DOSE_ABOVE ->
                words.with(key, values.stream().map(this::inHours).toArray());
            case OUTSIDE_THE_DAY -> words.with(key, values.get(0), clock(values.get(1)), clock(values.get(2)));
            case CROWDED -> {
                int from = (Integer) values.get(1);
                int to = (Integer) values.get(2);
                yield words.with(key, named(values.get(0)), Days.window(from, to), values.get(3), to - from);
            }
            case RESERVED,
                    DAY_NOT_SUITABLE,
                    TOO_MANY_DAYS,
                    TOO_FEW_DAYS,
                    LEVEL_ABOVE,
                    TOO_MANY_TASKS,
                    TOO_MANY_PLACES,
                    MONOTONOUS,
                    MOSTLY_ALONE,
                    NOTHING_TO_GROW_INTO ->
                words.with(key, values.stream().map(this::named).toArray());
        };
    }

    private Object inHours(Serializable value) {
        return value instanceof Integer minutes ? Formats.hours(minutes) : named(value);
    }

    private Object named(Serializable value) {
        if (value instanceof DayOfWeek day) {
            return names.get("day." + day.getValue());
        }
        return value instanceof Demand demand ? names.get("demand." + demand) : value;
    }

    private static String clock(Serializable minutes) {
        return Days.clock((Integer) minutes);
    }
}
