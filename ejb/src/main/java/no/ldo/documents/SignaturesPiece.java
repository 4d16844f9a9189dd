package no.ldo.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block.Signatures;
import no.ldo.documents.Block.Signer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Places to sign, two or three side by side; those side by side stay on one page. */
final class SignaturesPiece implements Piece {
    private static final float BETWEEN = 26;
    private static final float TO_WRITE_ON = 30;
    private static final float TO_SIGN = 2 * (TO_WRITE_ON + 2 + TextStyle.LABEL.leading());

    private final Workshop shop;
    private final List<Signer> signers;
    private final int columns;
    private final float width;
    private final List<Place> places = new ArrayList<>();

    SignaturesPiece(Workshop shop, Signatures block) {
        this.shop = shop;
        signers = block.signers();
        columns = signers.size() % 3 == 0 || signers.size() > 4 ? 3 : 2;
        width = (Sheet.WIDTH - (columns - 1) * BETWEEN) / columns;
        signers.forEach(signer -> places.add(place(signer)));
    }

    /** The lines of one place: what to write, then who. */
    private record Place(List<Line> date, List<Line> signature, List<Line> name, List<Line> role) {
        /** Who is to sign; beside each other the lines to write on begin at the same height. */
        float who() {
            return name.size() * TextStyle.CELL_STRONG.leading() + role.size() * TextStyle.LABEL.leading();
        }
    }

    private Place place(Signer signer) {
        Typesetter type = shop.type();
        return new Place(
                type.lines(shop.texts().text("documents.signature.date"), TextStyle.LABEL, width, 1),
                type.lines(shop.texts().text("documents.signature.signature"), TextStyle.LABEL, width, 1),
                type.lines(signer.name(), TextStyle.CELL_STRONG, width, 4),
                type.lines(signer.role(), TextStyle.LABEL, width, 4));
    }

    @Override
    public float gap() {
        return 18;
    }

    @Override
    public float start() {
        return places.isEmpty() ? 0 : rowHeight(0);
    }

    private float rowHeight(int from) {
        return who(from) + TO_SIGN;
    }

    private float who(int from) {
        List<Place> row = places.subList(from, Math.min(places.size(), from + columns));
        return (float) row.stream().mapToDouble(Place::who).max().orElse(0);
    }

    @Override
    public void print() throws IOException {
        for (int from = 0; from < places.size(); from += columns) {
            shop.sheet().need(rowHeight(from));
            for (int at = from; at < Math.min(places.size(), from + columns); at++) {
                print(places.get(at), Sheet.LEFT + (at - from) * (width + BETWEEN), who(from));
            }
            shop.sheet().down(rowHeight(from));
            shop.sheet().gap(12);
        }
    }

    private void print(Place place, float x, float who) throws IOException {
        PDStructureElement box = shop.tags().add(shop.tags().document(), StandardStructureTypes.DIV);
        float y = print(place.name(), x, shop.sheet().y(), box);
        print(place.role(), x, y, box);
        y = lineToWriteOn(x, shop.sheet().y() - who);
        y = print(place.date(), x, y, box);
        y = lineToWriteOn(x, y);
        print(place.signature(), x, y, box);
    }

    private float lineToWriteOn(float x, float y) throws IOException {
        float down = y - TO_WRITE_ON;
        shop.sheet().brush().artifact();
        shop.sheet().brush().rule(x, down, width, 0.7f, Colour.MUTED);
        return down - 2;
    }

    private float print(List<Line> lines, float x, float top, PDStructureElement box) throws IOException {
        float y = top;
        PDStructureElement paragraph = shop.tags().add(box, StandardStructureTypes.P);
        for (Line line : lines) {
            shop.sheet().print(line, x, y, paragraph);
            y -= line.leading();
        }
        return y;
    }
}
