package no.ldo.documents;

/** The few colours of a document; each of text has at least 7 : 1 to white. */
enum Colour {
    INK(0x1B2430),
    MUTED(0x4A5664),
    ACCENT(0x1F5A96),
    TINT(0xEAF1F8),
    RULE(0xC9D2DB);

    final float red;
    final float green;
    final float blue;

    Colour(int rgb) {
        red = (rgb >> 16) / 255f;
        green = (rgb >> 8 & 0xFF) / 255f;
        blue = (rgb & 0xFF) / 255f;
    }
}
