package no.ldo.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes documents as PDF, archivable (PDF/A-2A) and accessible (PDF/UA-1). The same values give the same bytes, and
 * any number of threads may write at once.
 */
public final class PdfWriter {
    private static final float UNDER_HEADING = 6;

    private PdfWriter() {}

    /** The finished file. */
    public static byte[] write(DocumentMeta meta, List<? extends Block> blocks) {
        try (PDDocument file = new PDDocument()) {
            file.setDocumentId((long) (meta + blocks.toString()).hashCode());
            Typeface typeface = Typeface.borrow();
            fill(file, typeface, meta, blocks);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            typeface.giveBack();
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void fill(PDDocument file, Typeface typeface, DocumentMeta meta, List<? extends Block> blocks)
            throws IOException {
        TagTree tags = new TagTree(file);
        FontUse fonts = new FontUse(file, typeface);
        Sheet sheet = new Sheet(file, tags, fonts);
        Workshop shop = new Workshop(sheet, tags, new Typesetter(typeface), DocumentTexts.own(meta.language()));
        Bookmarks bookmarks = new Bookmarks(file);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Letterhead(shop, bookmarks, meta));
        BlockSetter setter = new BlockSetter(shop, bookmarks);
        blocks.forEach(block -> pieces.add(setter.set(block)));
        print(pieces, sheet);
        sheet.finish();
        new PageFrame(file, shop, fonts).print(meta);
        bookmarks.open();
        tags.finish();
        new Conformance(file, meta).claim();
    }

    private static void print(List<Piece> pieces, Sheet sheet) throws IOException {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            sheet.gap(gap(pieces, at));
            sheet.need(together(pieces, at));
            piece.print();
        }
    }

    /** Text stands close under its heading. */
    private static float gap(List<Piece> pieces, int at) {
        float own = pieces.get(at).gap();
        boolean underHeading = at > 0 && pieces.get(at - 1) instanceof HeadingPiece;
        return underHeading ? Math.min(own, UNDER_HEADING) : own;
    }

    /** How much must fit for the piece to begin: headings take the beginning of what they stand above along. */
    private static float together(List<Piece> pieces, int from) {
        float height = 0;
        for (int at = from; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            height += piece.start() + (at == from ? 0 : gap(pieces, at));
            if (!(piece instanceof HeadingPiece)) {
                break;
            }
        }
        return height;
    }
}
