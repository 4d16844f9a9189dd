package no.ldo.documents;

import no.ldo.documents.Block.Bars;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Note;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.Block.Signatures;
import no.ldo.documents.Block.Table;

/** Sets each block into the piece that prints it. */
final class BlockSetter {
    private final Workshop shop;
    private final Bookmarks bookmarks;
    private final Tables tables;
    private int level;

    BlockSetter(Workshop shop, Bookmarks bookmarks) {
        this.shop = shop;
        this.bookmarks = bookmarks;
        tables = new Tables(shop);
    }

    Piece set(Block block) {
        if (block instanceof Heading heading) {
            return set(heading);
        } else if (block instanceof Paragraph paragraph) {
            return new ParagraphPiece(shop, paragraph.text());
        } else if (block instanceof Items items) {
            return new ItemsPiece(shop, items);
        } else if (block instanceof Note note) {
            return new NotePiece(shop, note);
        } else if (block instanceof Facts facts) {
            return tables.set(facts);
        } else if (block instanceof Table table) {
            return tables.set(table);
        } else if (block instanceof Bars bars) {
            return new BarsPiece(shop, bars);
        } else if (block instanceof Signatures signatures) {
            return new SignaturesPiece(shop, signatures);
        }
        throw new IllegalArgumentException("unknown block " + block.getClass());
    }

    private Piece set(Heading heading) {
        HeadingPiece piece =
                new HeadingPiece(shop, bookmarks, new Heading(Math.min(heading.level(), level + 1), heading.words()));
        if (piece.start() > 0) {
            level = Math.min(heading.level(), level + 1);
        }
        return piece;
    }
}
