package no.ldo.leadership.course;

import java.io.Serializable;
import java.util.List;

/**
 * One block of running text.
 *
 * @param lines one line for a paragraph, a heading or a quote; one for each item of a list
 */
public record Prose(Kind kind, List<Line> lines) implements Serializable {
    public Prose {
        lines = List.copyOf(lines);
    }

    /** What sort of block it is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        QUOTE
    }

    /** The runs of one line. */
    public record Line(List<Inline> runs) implements Serializable {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /** The words without their style. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> line.runs().forEach(run -> text.append(run.text())));
        return text.toString();
    }
}
