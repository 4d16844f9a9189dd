package no.ldo.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Running text; an empty line in it parts paragraphs. */
final class ParagraphPiece implements Piece {
    private static final float BETWEEN = 7;

    private final Workshop shop;
    private final List<List<Line>> paragraphs;

    ParagraphPiece(Workshop shop, Text text) {
        this.shop = shop;
        paragraphs = paragraphs(shop.type().lines(text, TextStyle.BODY, Sheet.WIDTH));
    }

    /** Parts lines at the empty ones. */
    static List<List<Line>> paragraphs(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isEmpty()) {
                if (at > from) {
                    paragraphs.add(lines.subList(from, at));
                }
                from = at + 1;
            }
        }
        return paragraphs;
    }

    @Override
    public float gap() {
        return BETWEEN;
    }

    @Override
    public float start() {
        return paragraphs.isEmpty() ? 0 : Math.min(2, paragraphs.get(0).size()) * TextStyle.BODY.leading();
    }

    @Override
    public void print() throws IOException {
        for (int at = 0; at < paragraphs.size(); at++) {
            if (at > 0) {
                shop.sheet().gap(BETWEEN);
            }
            shop.sheet()
                    .flow(
                            paragraphs.get(at),
                            Sheet.LEFT,
                            shop.tags().add(shop.tags().document(), StandardStructureTypes.P));
        }
    }
}
