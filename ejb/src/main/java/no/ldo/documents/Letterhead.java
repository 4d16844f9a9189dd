package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The top of the first page: whose document, of which day, its title and subject. */
final class Letterhead implements Piece {
    private static final float DATE = 130;

    private final Workshop shop;
    private final Bookmarks bookmarks;
    private final DocumentMeta meta;
    private final List<Line> organisation;
    private final List<Line> title;
    private final List<Line> subject;

    Letterhead(Workshop shop, Bookmarks bookmarks, DocumentMeta meta) {
        this.shop = shop;
        this.bookmarks = bookmarks;
        this.meta = meta;
        Typesetter type = shop.type();
        organisation = type.lines(meta.organisation(), TextStyle.ORGANISATION, Sheet.WIDTH - DATE, 2);
        subject = type.lines(meta.subject(), TextStyle.SUBJECT, Sheet.WIDTH, 6);
        List<Line> seen = type.lines(meta.title(), TextStyle.TITLE, Sheet.WIDTH, 8);
        title = seen.isEmpty() ? type.lines(String.valueOf(PrintableText.MISSING), TextStyle.TITLE, Sheet.WIDTH) : seen;
    }

    @Override
    public float gap() {
        return 0;
    }

    @Override
    public float start() {
        return 0;
    }

    @Override
    public void print() throws IOException {
        Sheet sheet = shop.sheet();
        Line date = shop.type().line(meta.language().inWords(meta.date()), TextStyle.LABEL, DATE);
        PDStructureElement sender = add(StandardStructureTypes.P);
        float top = sheet.y();
        sheet.flow(organisation, Sheet.LEFT, sender);
        float below = organisation.isEmpty() ? top - TextStyle.ORGANISATION.leading() : sheet.y();
        sheet.print(date, Sheet.RIGHT - date.width(), top - 1.5f, add(StandardStructureTypes.P));
        sheet.down(sheet.y() - below + 7);
        sheet.brush().artifact();
        sheet.brush().rule(sheet.y(), 0.6f, Colour.RULE);
        sheet.brush().rule(Sheet.LEFT, sheet.y(), 56, 2.4f, Colour.ACCENT);
        sheet.down(30);
        bookmarks.add(0, meta.title(), sheet);
        sheet.flow(title, Sheet.LEFT, add(StandardStructureTypes.H1));
        sheet.down(3);
        if (!subject.isEmpty()) {
            sheet.flow(subject, Sheet.LEFT, add(StandardStructureTypes.P));
        }
        sheet.down(9);
    }

    private PDStructureElement add(String type) {
        return shop.tags().add(shop.tags().document(), type);
    }
}
