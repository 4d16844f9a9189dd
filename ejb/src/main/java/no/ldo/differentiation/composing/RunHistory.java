package no.ldo.differentiation.composing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run came nearer over time, one moment for each time that points or bound changed. */
public final class RunHistory {
    /** Own choice: two looks a second for the longest run, and the column holds it. */
    private static final int LONGEST = 60_000;

    private RunHistory() {}

    /**
     * What was known at a moment.
     *
     * @param millis since the run began
     * @param bound null when none was known
     */
    public record Moment(
            long millis, long objective, @Nullable Long bound) implements Serializable {}

    /** The history with what was found now, when that is something new. */
    static String with(String history, Found found) {
        String now = found.objective() + ":" + (found.bound() == Long.MAX_VALUE ? "" : found.bound());
        boolean known = history.endsWith(":" + now + ";");
        String moment = found.elapsedMillis() + ":" + now + ";";
        return known || history.length() + moment.length() > LONGEST ? history : history + moment;
    }

    /** The moments in order. */
    public static List<Moment> read(String history) {
        return Arrays.stream(history.split(";"))
                .filter(moment -> !moment.isEmpty())
                .map(moment -> moment.split(":", -1))
                .map(part -> new Moment(
                        Long.parseLong(part[0]),
                        Long.parseLong(part[1]),
                        part[2].isEmpty() ? null : Long.valueOf(part[2])))
                .toList();
    }
}
