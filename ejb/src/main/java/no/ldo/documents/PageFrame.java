package no.ldo.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is around each page's text: a running header from the second page, and the footer with «Side 2 av 5». */
final class PageFrame {
    private static final float HEADER = 802;
    private static final float FOOTER = 44;

    private final PDDocument file;
    private final Workshop shop;
    private final FontUse fonts;

    PageFrame(PDDocument file, Workshop shop, FontUse fonts) {
        this.file = file;
        this.shop = shop;
        this.fonts = fonts;
    }

    /** To be called when all pages are there. */
    void print(DocumentMeta meta) throws IOException {
        int pages = file.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            Brush brush = new Brush(file, file.getPage(number - 1), shop.tags(), fonts);
            if (number > 1) {
                brush.pagination("Header");
                print(brush, HEADER, meta.organisation(), meta.title());
                brush.rule(HEADER - 9, 0.6f, Colour.RULE);
            }
            brush.pagination("Footer");
            brush.rule(FOOTER + 15, 0.6f, Colour.RULE);
            String page = shop.texts().text("documents.footer.page", number, pages);
            print(brush, FOOTER, shop.texts().text("documents.footer.product"), page);
            brush.close();
        }
    }

    private void print(Brush brush, float baseline, String left, String right) throws IOException {
        Line first = shop.type().line(left, TextStyle.LABEL, Sheet.WIDTH / 2 - 10);
        Line second = shop.type().line(right, TextStyle.LABEL, Sheet.WIDTH / 2 - 10);
        brush.write(first, Sheet.LEFT, baseline);
        brush.write(second, Sheet.RIGHT - second.width(), baseline);
    }
}
