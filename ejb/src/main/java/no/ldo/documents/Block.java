package no.ldo.documents;

import java.util.List;

/**
 * One part of a document, a plain value. The order of the blocks is the reading order.
 *
 * <p>Long texts, strange letters and many rows are no fault: text is broken over lines and pages, and what the
 * typeface lacks is shown as □. Empty blocks leave nothing behind.
 */
public sealed interface Block {
    /**
     * A heading under the title. The title is the document's own H1; these become H2 to H4.
     *
     * @param level 1 (chapter) to 3; a skipped level is closed up, since screen readers count them
     */
    record Heading(int level, String words) implements Block {
        /** @throws IllegalArgumentException when the level is not 1, 2 or 3 */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have level 1 to 3");
            }
        }
    }

    /** Running text. A newline breaks the line, an empty line begins a new paragraph. */
    record Paragraph(Text text) implements Block {
        public Paragraph(String words) {
            this(Text.of(words));
        }

        public Paragraph(Inline... parts) {
            this(Text.of(parts));
        }
    }

    /** A list with bullets or numbers. */
    record Items(boolean numbered, List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        public static Items bulleted(List<String> items) {
            return new Items(false, Text.each(items));
        }

        public static Items numbered(List<String> items) {
            return new Items(true, Text.each(items));
        }
    }

    /**
     * A box for what must not be overlooked.
     *
     * @param heading bold first line, may be empty
     */
    record Note(String heading, Text text) implements Block {
        public Note(String heading, String words) {
            this(heading, Text.of(words));
        }
    }

    /**
     * Names and values below each other.
     *
     * @param caption what the facts are about; shown above and told to screen readers, may be empty under a heading
     */
    record Facts(String caption, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One line of {@link Facts}. */
    record Fact(String name, Text value) {
        public Fact(String name, String value) {
            this(name, Text.of(value));
        }
    }

    /**
     * A figure of lying bars. The words say everything that the drawing shows.
     *
     * @param caption shown above
     * @param description the alternative text: the message and the figures, in sentences
     */
    record Bars(String caption, String description, List<Bar> bars) implements Block {
        /** @throws IllegalArgumentException without a description, which PDF/UA demands */
        public Bars {
            bars = List.copyOf(bars);
            if (description.isBlank()) {
                throw new IllegalArgumentException("a figure needs a description");
            }
        }
    }

    /**
     * One bar.
     *
     * @param value its length; all bars share one scale from zero
     * @param shown the value as text, with unit
     */
    record Bar(String label, double value, String shown) {}

    /** Columns to sign in, kept on one page. */
    record Signatures(List<Signer> signers) implements Block {
        public Signatures {
            signers = List.copyOf(signers);
        }
    }

    /**
     * One who signs.
     *
     * @param role in what capacity, for instance «Daglig leder»
     */
    record Signer(String name, String role) {}

    /**
     * A table with a head row, repeated on each page. The first column names the row.
     *
     * @param caption what the table shows; may be empty under a heading that says it
     * @param rows one text per column
     * @param total a last, bold row, or empty
     */
    record Table(String caption, List<Column> columns, List<List<Text>> rows, List<Text> total) implements Block {
        /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = List.copyOf(total);
            int width = columns.size();
            if (width == 0
                    || rows.stream().anyMatch(row -> row.size() != width)
                    || !total.isEmpty() && total.size() != width) {
                throw new IllegalArgumentException("each row needs one cell per column");
            }
        }

        /** A table of plain words without a total. */
        public static Table of(String caption, List<Column> columns, List<List<String>> rows) {
            return new Table(caption, columns, rows.stream().map(Text::each).toList(), List.of());
        }

        /** The same with a last row of sums. */
        public Table withTotal(List<String> cells) {
            return new Table(caption, columns, rows, Text.each(cells));
        }
    }

    /**
     * One column.
     *
     * @param share of the page's width, in relation to the other columns
     */
    record Column(String heading, double share, Alignment alignment) {
        /** @throws IllegalArgumentException when the share is not a positive number */
        public Column {
            if (!(share > 0 && share < 1e6)) {
                throw new IllegalArgumentException("a column needs a share of the width");
            }
        }

        /** For words. */
        public static Column left(String heading, double share) {
            return new Column(heading, share, Alignment.LEFT);
        }

        /** For numbers. */
        public static Column right(String heading, double share) {
            return new Column(heading, share, Alignment.RIGHT);
        }
    }

    /** To which side a column's text leans. */
    enum Alignment {
        LEFT,
        RIGHT
    }
}
