package no.ldo.documents;

import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Line.Run;
import org.jspecify.annotations.Nullable;

/** Collects characters into runs and knows how wide they are. */
final class RunBuffer {
    private final Typeface typeface;
    private final List<Run> finished = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Run look;
    private float width;

    RunBuffer(Typeface typeface) {
        this.typeface = typeface;
    }

    boolean isEmpty() {
        return words.length() == 0 && finished.isEmpty();
    }

    float width() {
        return width;
    }

    /** Adds a character that looks like the run. */
    void add(int character, Run like) {
        addUnseen(character, like);
        width += typeface.width(character, like.style());
    }

    /** Adds a space at the end of a line: it parts the words for readers and searches but takes no room. */
    void addUnseen(int character, Run like) {
        if (look != null && (look.style() != like.style() || look.link() != like.link())) {
            finishRun();
        }
        look = like;
        words.appendCodePoint(character);
    }

    void addAll(RunBuffer other) {
        for (Run run : other.runs()) {
            run.words().codePoints().forEach(character -> add(character, run));
        }
    }

    List<Run> runs() {
        finishRun();
        return List.copyOf(finished);
    }

    /** The last character, or 0. */
    int last() {
        return words.length() == 0 ? 0 : words.codePointBefore(words.length());
    }

    void clear() {
        finished.clear();
        words.setLength(0);
        look = null;
        width = 0;
    }

    private void finishRun() {
        if (look != null && words.length() > 0) {
            finished.add(new Run(words.toString(), look.style(), look.link()));
            words.setLength(0);
        }
    }
}
