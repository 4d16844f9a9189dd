package no.ldo.documents;

import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Line.Run;
import org.jspecify.annotations.Nullable;

/**
 * Breaks printable runs into lines of a width: at spaces, after a hyphen or stroke between letters, at newlines – and
 * inside a word only when the word is wider than a line. Used once.
 */
final class LineBreaker {
    private final Typeface typeface;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final RunBuffer line;
    private final RunBuffer word;
    private @Nullable Run space;

    LineBreaker(Typeface typeface, float width) {
        this.typeface = typeface;
        this.width = width;
        line = new RunBuffer(typeface);
        word = new RunBuffer(typeface);
    }

    /** Lines without empty ones at either end and with at most one empty line between others. */
    List<Line> linesOf(List<Run> runs) {
        for (Run run : runs) {
            run.words().codePoints().forEach(character -> take(character, run));
        }
        endWord();
        endLine();
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return List.copyOf(lines);
    }

    private void take(int character, Run run) {
        if (character == '\n') {
            endWord();
            addSpaceForReaders(run);
            endLine();
        } else if (character == ' ') {
            endWord();
            space = run;
        } else {
            boolean mayBreakAfter = (character == '-' || character == '/') && Character.isLetter(word.last());
            word.add(character, run);
            if (mayBreakAfter) {
                endWord();
            }
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        float gap = space == null ? 0 : typeface.width(' ', space.style());
        if (!line.isEmpty() && line.width() + gap + word.width() > width) {
            if (space != null) {
                addSpaceForReaders(space);
            }
            endLine();
        } else if (!line.isEmpty() && space != null) {
            line.add(' ', space);
        }
        if (word.width() > width) {
            addPieces();
        } else {
            line.addAll(word);
        }
        space = null;
        word.clear();
    }

    private void addPieces() {
        for (Run run : word.runs()) {
            run.words().codePoints().forEach(character -> {
                if (!line.isEmpty() && line.width() + typeface.width(character, run.style()) > width) {
                    endLine();
                }
                line.add(character, run);
            });
        }
    }

    private void addSpaceForReaders(Run like) {
        if (!line.isEmpty()) {
            line.addUnseen(' ', like);
        }
    }

    private void endLine() {
        boolean emptyAgain = line.isEmpty()
                && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
        if (!emptyAgain) {
            lines.add(new Line(line.runs(), line.width()));
        }
        line.clear();
        space = null;
    }
}
