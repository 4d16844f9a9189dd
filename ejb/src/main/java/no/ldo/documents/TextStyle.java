package no.ldo.documents;

import no.ldo.documents.ParsedFont.Weight;

/**
 * How a line of text looks.
 *
 * @param size of the letters, in points
 * @param leading from line to line, in points
 */
record TextStyle(Weight weight, float size, float leading, Colour colour) {
    static final TextStyle TITLE = new TextStyle(Weight.BOLD, 23, 29, Colour.INK);
    static final TextStyle SUBJECT = new TextStyle(Weight.REGULAR, 12, 17, Colour.MUTED);
    static final TextStyle BODY = new TextStyle(Weight.REGULAR, 10, 15, Colour.INK);
    static final TextStyle CAPTION = new TextStyle(Weight.SEMIBOLD, 10, 14, Colour.INK);
    static final TextStyle CELL = new TextStyle(Weight.REGULAR, 9.5f, 13.5f, Colour.INK);
    static final TextStyle CELL_HEAD = new TextStyle(Weight.SEMIBOLD, 9, 13, Colour.ACCENT);
    static final TextStyle CELL_STRONG = new TextStyle(Weight.SEMIBOLD, 9.5f, 13.5f, Colour.INK);
    static final TextStyle LABEL = new TextStyle(Weight.REGULAR, 8.5f, 12, Colour.MUTED);
    static final TextStyle ORGANISATION = new TextStyle(Weight.SEMIBOLD, 10.5f, 15, Colour.ACCENT);

    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> new TextStyle(Weight.BOLD, 15, 20, Colour.ACCENT);
            case 2 -> new TextStyle(Weight.SEMIBOLD, 12, 17, Colour.INK);
            default -> new TextStyle(Weight.SEMIBOLD, 10.5f, 15, Colour.MUTED);
        };
    }

    TextStyle strong() {
        return weight == Weight.REGULAR ? new TextStyle(Weight.SEMIBOLD, size, leading, colour) : this;
    }

    TextStyle link() {
        return new TextStyle(weight, size, leading, Colour.ACCENT);
    }

    /** From the top of the line down to the letters' foot, so that capitals stand in its middle. */
    float baseline() {
        return leading / 2 + size * 0.364f;
    }
}
