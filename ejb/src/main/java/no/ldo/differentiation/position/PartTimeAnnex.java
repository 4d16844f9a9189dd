package no.ldo.differentiation.position;

import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block;
import no.ldo.documents.Block.Fact;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentTexts;

/** The last part of the position document, for the employer: the need for part-time and the discussion about it. */
final class PartTimeAnnex {
    private PartTimeAnnex() {}

    static List<Block> of(PartTimeNeed need, DocumentTexts texts, DocumentLanguage language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.text("document.partTime")));
        blocks.add(new Paragraph(texts.text("document.partTime.law")));
        blocks.add(new Heading(2, texts.text("document.partTime.need")));
        blocks.add(new Paragraph(need.need()));
        blocks.add(new Facts(
                "",
                List.of(
                        new Fact(
                                texts.text("document.partTime.percent"),
                                texts.text("document.partTime.percent.value", need.percent())),
                        new Fact(texts.text("document.partTime.written"), language.inWords(need.writtenOn())),
                        new Fact(texts.text("document.partTime.writtenBy"), need.writtenBy()))));
        blocks.add(new Heading(2, texts.text("document.partTime.talk")));
        talk(need.talk(), texts, language, blocks);
        return blocks;
    }

    private static void talk(PartTimeTalk talk, DocumentTexts texts, DocumentLanguage language, List<Block> blocks) {
        if (talk.kind() == PartTimeTalk.Kind.NOT_YET) {
            blocks.add(new Paragraph(texts.text("document.partTime.talk.notYet")));
            return;
        }
        if (talk.on() != null) {
            blocks.add(new Facts(
                    "",
                    List.of(
                            new Fact(texts.text("document.partTime.talk.on"), language.inWords(talk.on())),
                            new Fact(texts.text("document.partTime.talk.with"), talk.with()))));
        } else {
            blocks.add(new Paragraph(texts.text("document.partTime.talk.none")));
        }
        blocks.add(new Paragraph(talk.said()));
    }
}
