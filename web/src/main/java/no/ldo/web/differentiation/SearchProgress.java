package no.ldo.web.differentiation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import no.ldo.differentiation.composing.RunHistory;
import no.ldo.differentiation.composing.RunHistory.Moment;
import no.ldo.differentiation.composing.RunShown;
import no.ldo.differentiation.composing.RunState;
import org.jspecify.annotations.Nullable;

/**
 * How a search goes, for the page: numbers and the picture of points and bound over time.
 *
 * @param points points of the polyline of the objective in a picture of {@link #WIDTH} × {@link #HEIGHT}; empty when there are
 *     less than two moments
 * @param ceiling the same for the bound
 */
public record SearchProgress(
        RunState state,
        @Nullable Long objective,
        @Nullable Long bound,
        @Nullable BigDecimal gapPercent,
        boolean proven,
        @Nullable Boolean reproducible,
        long seconds,
        String points,
        String ceiling)
        implements Serializable {
    public static final int WIDTH = 600;
    public static final int HEIGHT = 140;
    private static final int MARGIN = 6;

    static SearchProgress of(RunShown run) {
        List<Moment> moments = RunHistory.read(run.history());
        long top = moments.stream()
                .mapToLong(one -> Math.max(one.objective(), one.bound() == null ? 0 : one.bound()))
                .max()
                .orElse(1);
        long end = Math.max(1, Math.max(run.elapsedMillis(), last(moments)));
        Picture picture = new Picture(Math.max(1, top), end);
        return new SearchProgress(
                run.state(),
                run.objective(),
                run.bound(),
                run.gapPercent(),
                run.proven(),
                run.reproducible(),
                (run.elapsedMillis() + 500) / 1000,
                picture.line(moments, Moment::objective),
                picture.line(moments.stream().filter(one -> one.bound() != null).toList(), Moment::bound));
    }

    private static long last(List<Moment> moments) {
        return moments.isEmpty() ? 0 : moments.get(moments.size() - 1).millis();
    }

    /** Whether nothing more will come. */
    public boolean ended() {
        return state.isEnded();
    }

    /** Whether there is a picture. */
    public boolean drawn() {
        return !points.isEmpty();
    }

    private record Picture(long top, long end) {
        /** A stair: what was found stays until something better is found. */
        String line(List<Moment> moments, ToLongFunction<Moment> value) {
            if (moments.size() < 2) {
                return "";
            }
            StringBuilder line = new StringBuilder();
            String before = null;
            for (Moment moment : moments) {
                String x = x(moment.millis());
                if (before != null) {
                    line.append(x).append(',').append(before).append(' ');
                }
                before = y(value.applyAsLong(moment));
                line.append(x).append(',').append(before).append(' ');
            }
            return line.append(x(end)).append(',').append(before).toString();
        }

        private String x(long millis) {
            return number(MARGIN + (double) (WIDTH - 2 * MARGIN) * millis / end);
        }

        private String y(long points) {
            return number(HEIGHT - MARGIN - (double) (HEIGHT - 2 * MARGIN) * Math.max(0, points) / top);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
