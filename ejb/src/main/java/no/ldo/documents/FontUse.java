package no.ldo.documents;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import no.ldo.documents.ParsedFont.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts that one document has come to use; only these are embedded. */
final class FontUse {
    private final PDDocument file;
    private final Typeface typeface;
    private final Map<Weight, PDFont> embedded = new EnumMap<>(Weight.class);

    FontUse(PDDocument file, Typeface typeface) {
        this.file = file;
        this.typeface = typeface;
    }

    PDFont font(Weight weight) throws IOException {
        PDFont known = embedded.get(weight);
        if (known != null) {
            return known;
        }
        PDFont font = typeface.font(weight).embedIn(file);
        embedded.put(weight, font);
        return font;
    }

    float width(String words, TextStyle style) {
        float width = 0;
        for (int at = 0; at < words.length(); at++) {
            width += typeface.width(words.charAt(at), style);
        }
        return width;
    }
}
