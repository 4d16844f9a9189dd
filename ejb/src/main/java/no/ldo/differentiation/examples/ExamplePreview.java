package no.ldo.differentiation.examples;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.PositionLine;
import org.jspecify.annotations.Nullable;

/**
 * What would be shared of a version.
 *
 * @param title the position's own
 * @param titleNames names of the organisation, its units and places that the title mentions
 * @param trade STYRK-08 of the job that gives most minutes, or null
 * @param shared the example that this version is shared as already, or null
 */
public record ExamplePreview(
        String title,
        List<String> titleNames,
        @Nullable String trade,
        List<Line> lines,
        @Nullable UUID shared) implements Serializable {
    public ExamplePreview {
        titleNames = List.copyOf(titleNames);
        lines = List.copyOf(lines);
    }

    /**
     * A task of the version.
     *
     * @param names names of the organisation, its units and places that it mentions
     */
    public record Line(PositionLine line, List<String> names) implements Serializable {
        public Line {
            names = List.copyOf(names);
        }
    }
}
