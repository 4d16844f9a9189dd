package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import no.ldo.documents.Block.Heading;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A heading, kept together with the beginning of what it stands above, and with a bookmark. */
final class HeadingPiece implements Piece {
    private static final float BELOW = 4;

    private final Workshop shop;
    private final Bookmarks bookmarks;
    private final Heading heading;
    private final List<Line> lines;

    HeadingPiece(Workshop shop, Bookmarks bookmarks, Heading heading) {
        this.shop = shop;
        this.bookmarks = bookmarks;
        this.heading = heading;
        lines = shop.type().lines(heading.words(), TextStyle.heading(heading.level()), Sheet.WIDTH);
    }

    @Override
    public float gap() {
        return lines.isEmpty() ? 0 : 26 - 5 * heading.level();
    }

    @Override
    public float start() {
        return lines.isEmpty() ? 0 : lines.size() * lines.get(0).leading() + BELOW;
    }

    @Override
    public void print() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        bookmarks.add(heading.level(), heading.words(), shop.sheet());
        PDStructureElement tag = shop.tags().add(shop.tags().document(), "H" + (heading.level() + 1));
        shop.sheet().flow(lines, Sheet.LEFT, tag);
        shop.sheet().down(BELOW);
    }
}
