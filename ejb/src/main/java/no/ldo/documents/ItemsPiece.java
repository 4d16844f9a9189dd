package no.ldo.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block.Items;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A list: each item has a label (bullet or number) and a body. */
final class ItemsPiece implements Piece {
    private static final float BETWEEN = 3;
    private static final float INDENT = 6;

    private final Workshop shop;
    private final boolean numbered;
    private final float labelWidth;
    private final List<List<Line>> items = new ArrayList<>();

    ItemsPiece(Workshop shop, Items block) {
        this.shop = shop;
        numbered = block.numbered();
        labelWidth = numbered ? 14 + 6 * Integer.toString(block.items().size()).length() : 14;
        for (Text item : block.items()) {
            List<Line> lines = shop.type().lines(item, TextStyle.BODY, Sheet.WIDTH - INDENT - labelWidth);
            if (!lines.isEmpty()) {
                items.add(lines);
            }
        }
    }

    @Override
    public float gap() {
        return 5;
    }

    @Override
    public float start() {
        return items.isEmpty() ? 0 : Math.min(2, items.get(0).size()) * TextStyle.BODY.leading();
    }

    @Override
    public void print() throws IOException {
        if (items.isEmpty()) {
            return;
        }
        PDStructureElement list = shop.tags().add(shop.tags().document(), StandardStructureTypes.L);
        PDListAttributeObject kind = new PDListAttributeObject();
        kind.setListNumbering(
                numbered ? PDListAttributeObject.LIST_NUMBERING_DECIMAL : PDListAttributeObject.LIST_NUMBERING_DISC);
        list.addAttribute(kind);
        for (int at = 0; at < items.size(); at++) {
            printItem(list, at);
        }
    }

    private void printItem(PDStructureElement list, int at) throws IOException {
        Sheet sheet = shop.sheet();
        List<Line> lines = items.get(at);
        if (Sheet.fitting(lines.size(), (int) (sheet.room() / TextStyle.BODY.leading())) == 0) {
            sheet.startPage();
        }
        PDStructureElement item = shop.tags().add(list, StandardStructureTypes.LI);
        PDStructureElement label = shop.tags().add(item, StandardStructureTypes.LBL);
        PDStructureElement body = shop.tags().add(item, StandardStructureTypes.L_BODY);
        String sign = numbered ? (at + 1) + "." : "•";
        sheet.print(shop.type().line(sign, TextStyle.BODY, labelWidth), Sheet.LEFT + INDENT, label);
        sheet.flow(lines, Sheet.LEFT + INDENT + labelWidth, body);
        sheet.gap(BETWEEN);
    }
}
