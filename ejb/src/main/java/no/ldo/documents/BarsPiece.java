package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import no.ldo.documents.Block.Bar;
import no.ldo.documents.Block.Bars;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Lying bars with labels. A drawing stays on one page; more bars than a page takes become a second drawing. */
final class BarsPiece implements Piece {
    private static final int MOST = 24;
    private static final float STEP = 27;
    private static final float THICKNESS = 12;
    private static final float LABEL = 130;
    private static final float VALUE = 76;
    private static final float LONGEST = Sheet.WIDTH - LABEL - VALUE - 12;

    private final Workshop shop;
    private final Bars figure;
    private final List<Line> caption;
    private final double scale;

    BarsPiece(Workshop shop, Bars figure) {
        this.shop = shop;
        this.figure = figure;
        caption = shop.type().lines(figure.caption(), TextStyle.CAPTION, Sheet.WIDTH, 3);
        scale = figure.bars().stream().mapToDouble(BarsPiece::length).max().orElse(0);
    }

    /** Nothing can be drawn to the left of zero. */
    private static double length(Bar bar) {
        return Double.isFinite(bar.value()) ? Math.max(0, bar.value()) : 0;
    }

    @Override
    public float gap() {
        return 12;
    }

    @Override
    public float start() {
        return caption.size() * TextStyle.CAPTION.leading()
                + 4
                + Math.min(MOST, figure.bars().size()) * STEP;
    }

    @Override
    public void print() throws IOException {
        List<Bar> bars = figure.bars();
        if (bars.isEmpty()) {
            return;
        }
        PDStructureElement heading = shop.tags().add(shop.tags().document(), StandardStructureTypes.P);
        shop.sheet().flow(caption, Sheet.LEFT, heading);
        shop.sheet().down(4);
        for (int from = 0; from < bars.size(); from += MOST) {
            draw(bars.subList(from, Math.min(bars.size(), from + MOST)));
        }
        shop.sheet().gap(6);
    }

    private void draw(List<Bar> bars) throws IOException {
        Sheet sheet = shop.sheet();
        float height = bars.size() * STEP;
        sheet.need(height);
        PDStructureElement tag = shop.tags().add(shop.tags().document(), StandardStructureTypes.Figure);
        tag.setAlternateDescription(PrintableText.property(figure.description()));
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(new PDRectangle(Sheet.LEFT, sheet.y() - height, Sheet.WIDTH, height));
        tag.addAttribute(place);
        sheet.brush().tag(tag);
        sheet.brush().box(Sheet.LEFT + LABEL, sheet.y() - height + 3, 0.8f, height - 6, Colour.RULE);
        for (Bar bar : bars) {
            draw(bar);
            sheet.down(STEP);
        }
    }

    private void draw(Bar bar) throws IOException {
        Sheet sheet = shop.sheet();
        Brush brush = sheet.brush();
        float middle = sheet.y() - STEP / 2;
        float length = scale == 0 ? 0 : (float) (length(bar) / scale * LONGEST);
        List<Line> label = shop.type().lines(bar.label(), TextStyle.LABEL, LABEL - 12, 2);
        float top = middle + label.size() * TextStyle.LABEL.leading() / 2;
        for (Line line : label) {
            brush.write(line, Sheet.LEFT, top - TextStyle.LABEL.baseline());
            top -= TextStyle.LABEL.leading();
        }
        if (length > 0) {
            brush.box(Sheet.LEFT + LABEL, middle - THICKNESS / 2, length, THICKNESS, Colour.ACCENT);
        }
        Line value = shop.type().line(bar.shown(), TextStyle.CELL_STRONG, VALUE);
        brush.write(value, Sheet.LEFT + LABEL + length + 7, middle - TextStyle.CELL_STRONG.size() * 0.364f);
    }
}
