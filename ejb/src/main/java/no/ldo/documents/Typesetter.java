package no.ldo.documents;

import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Line.Run;

/** Sets text into lines. */
final class Typesetter {
    private static final String ELLIPSIS = "…";

    private final Typeface typeface;
    private final PrintableText printable;

    Typesetter(Typeface typeface) {
        this.typeface = typeface;
        printable = new PrintableText(typeface);
    }

    List<Line> lines(String words, TextStyle style, float width) {
        return lines(Text.of(words), style, width);
    }

    List<Line> lines(Text text, TextStyle style, float width) {
        List<Run> runs = text.parts().stream().map(part -> run(part, style)).toList();
        return new LineBreaker(typeface, width).linesOf(runs);
    }

    /** At most so many lines; what is left out is shown by an ellipsis. For labels that must not grow. */
    List<Line> lines(String words, TextStyle style, float width, int most) {
        List<Line> lines = lines(words, style, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(shortened(lines.get(most - 1), style, width));
        return List.copyOf(kept);
    }

    /** One line without links, cut to the width. */
    Line line(String words, TextStyle style, float width) {
        List<Line> lines = lines(words, style, width, 1);
        return lines.isEmpty() ? new Line(List.of(), 0) : lines.get(0);
    }

    private Line shortened(Line line, TextStyle style, float width) {
        StringBuilder words = new StringBuilder();
        line.runs().forEach(run -> words.append(run.words()));
        while (words.length() > 0 && width(words + ELLIPSIS, style) > width) {
            words.setLength(words.length() - 1);
        }
        String whole = words.toString().stripTrailing() + ELLIPSIS;
        return new Line(List.of(new Run(whole, style, null)), width(whole, style));
    }

    private float width(String words, TextStyle style) {
        return (float) words.codePoints()
                .mapToDouble(character -> typeface.width(character, style))
                .sum();
    }

    private Run run(Inline part, TextStyle style) {
        String words = printable.of(part.words());
        if (part instanceof Inline.Link link) {
            return new Run(words, style.link(), link);
        }
        return new Run(words, part instanceof Inline.Strong ? style.strong() : style, null);
    }
}
