package no.ldo.web.differentiation;

import java.io.Serializable;

/**
 * Rows of the board's lists without content. The page writes each once as a template, with the same fragment as the real
 * ones, and {@code board.js} fills copies of it.
 */
public record BlankRows(BoardCard share, BoardFigures.Hidden hidden, BoardFigures.Donor donor, BoardConflict.Line line)
        implements Serializable {
    static final BlankRows ALL = new BlankRows(
            BoardCard.BLANK, BoardFigures.Hidden.BLANK, BoardFigures.Donor.BLANK, BoardConflict.Line.BLANK);
}
