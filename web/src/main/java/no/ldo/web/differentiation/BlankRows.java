package no.ldo.web.differentiation;

import java.io.Serializable;

/**
 * Rows of the board's lists without content. The page writes each once as a template, with the same fragment as the real
 * ones, and {@code board.js} fills copies of it.
 */
public record BlankRows(
        BoardCard share, BoardFigures.Hidden hidden, BoardFigures.Donor donor, BoardConflict.Line line, Fits fit)
        implements Serializable {
    static final BlankRows ALL = new BlankRows(
            BoardCard.BLANK,
            BoardFigures.Hidden.BLANK,
            BoardFigures.Donor.BLANK,
            BoardConflict.Line.BLANK,
            new Fits(
                    FitFigures.Note.BLANK,
                    FitFigures.Day.BLANK,
                    FitFigures.Item.BLANK,
                    FitFigures.Asked.BLANK,
                    FitFigures.Step.BLANK));

    /** Those of how a position fits. */
    public record Fits(
            FitFigures.Note note,
            FitFigures.Day day,
            FitFigures.Item item,
            FitFigures.Asked asked,
            FitFigures.Step step)
            implements Serializable {}
}
