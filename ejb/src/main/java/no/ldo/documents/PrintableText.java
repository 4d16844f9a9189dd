package no.ldo.documents;

import java.text.Normalizer;

/** Makes any text printable: only characters of the typeface, spaces and newlines remain. */
final class PrintableText {
    /** Stands for what the typeface lacks. */
    static final char MISSING = '□';

    private final Typeface typeface;

    PrintableText(Typeface typeface) {
        this.typeface = typeface;
    }

    String of(String raw) {
        String text = Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private void append(StringBuilder printable, int character) {
        if (isLineBreak(character)) {
            printable.append('\n');
        } else if (isPlainSpace(character)) {
            printable.append(' ');
        } else if (typeface.has(character)) {
            printable.appendCodePoint(character);
        } else if (!isInvisible(character) && !belongsToMissing(printable, character)) {
            printable.append(MISSING);
        }
    }

    private static boolean isLineBreak(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\u000B'
                || character == '\f'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    private boolean isPlainSpace(int character) {
        return character == '\t'
                || Character.getType(character) == Character.SPACE_SEPARATOR && !typeface.has(character);
    }

    /** Hints to the line breaker and to letters around them, which nobody sees on any screen either. */
    private static boolean isInvisible(int character) {
        return character == 0x00AD
                || character >= 0x200B && character <= 0x200D
                || character == 0x2060
                || character == 0xFEFF
                || character >= 0xFE00 && character <= 0xFE0F;
    }

    /** Accents and skin colours of a sign that is itself missing add no second box. */
    private static boolean belongsToMissing(StringBuilder printable, int character) {
        int type = Character.getType(character);
        boolean modifies = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || character >= 0x1F3FB && character <= 0x1F3FF;
        return modifies && printable.length() > 0 && printable.charAt(printable.length() - 1) == MISSING;
    }

    /**
     * For the properties of the file and alternative texts, which no typeface limits: any letter, but no control
     * characters and no halves of a letter. A text of which nothing is left becomes □, since an empty title or
     * alternative text is a fault.
     */
    static String property(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(PrintableText::isText)
                .forEach(kept::appendCodePoint);
        String text = kept.toString().strip();
        return text.isEmpty() && !raw.isBlank() ? String.valueOf(MISSING) : text;
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE;
    }
}
