package no.ldo.differentiation.proposals;

import java.io.IOException;
import java.util.List;
import no.ldo.shared.RulesViolated;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads pages as long as that takes no longer than it may: a page that draws forms that draw forms can be made to last for
 * ever, and all letters of a page are gathered before the first one is told.
 */
final class PdfReader extends PDFTextStripper {
    /** More letters than the longest text that is read. */
    private static final int MOST_LETTERS = 2 * AdvertFile.MOST_CHARACTERS;

    private final Deadline deadline;
    private int letters;

    PdfReader(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @throws RulesViolated {@code advertFileIsQuicklyRead} */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    /** @throws RulesViolated {@code advertIsShortEnough} */
    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        if (letters > MOST_LETTERS) {
            throw AdvertFault.of("differentiation.rule.advertIsShortEnough", AdvertFile.MOST_CHARACTERS);
        }
        super.processTextPosition(letter);
    }
}
