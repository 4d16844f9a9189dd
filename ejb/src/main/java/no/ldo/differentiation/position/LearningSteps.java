package no.ldo.differentiation.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.ldo.documents.Block;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.DocumentTexts;

/** The part of the position document that says how the work is learnt: the quickest task first, one at a time. */
final class LearningSteps {
    private LearningSteps() {}

    static List<Block> of(ApprovedVersion version, DocumentTexts texts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.text("document.learning")));
        blocks.add(new Paragraph(
                version.mentorMinutes() > 0
                        ? texts.text("document.learning.mentor", version.mentorMinutes())
                        : texts.text("document.learning.intro")));
        blocks.add(Items.numbered(version.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.terms().learnWeeks()))
                .map(line -> step(line, texts))
                .toList()));
        return blocks;
    }

    private static String step(PositionLine line, DocumentTexts texts) {
        String step =
                texts.text("document.learning.step", line.name(), line.terms().learnWeeks());
        return line.doneWhen().isBlank() ? step : step + " " + texts.text("document.learning.done", line.doneWhen());
    }
}
