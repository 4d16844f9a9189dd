package no.ldo.differentiation.advertising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentMeta;
import no.ldo.documents.DocumentTexts;
import no.ldo.documents.PdfWriter;

/**
 * An advert as a document. A short line that begins a part and does not end like a sentence is a heading, hyphens make a
 * list, everything else is running text; the first line is the title of the document.
 */
final class AdvertPdf {
    private static final int LONGEST_HEADING = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private AdvertPdf() {}

    /** @param organisation name of the employer, for the letterhead */
    static byte[] of(String text, String title, String organisation, DocumentLanguage language, LocalDate day) {
        List<String> lines = text.lines().map(String::strip).toList();
        int first = 0;
        while (first < lines.size()
                && (lines.get(first).isEmpty() || lines.get(first).equalsIgnoreCase(title))) {
            first++;
        }
        AdvertPdf pdf = new AdvertPdf();
        boolean begins = false;
        for (String line : lines.subList(first, lines.size())) {
            pdf.read(line, begins);
            begins = line.isEmpty();
        }
        pdf.close();
        DocumentTexts texts = DocumentTexts.of(AdvertWriter.BUNDLE, language);
        DocumentMeta meta = new DocumentMeta(title, texts.text("document.subject"), organisation, language, day);
        return PdfWriter.write(meta, pdf.blocks);
    }

    private void read(String line, boolean begins) {
        if (line.isEmpty()) {
            close();
        } else if (line.matches("[-–•*] .+")) {
            closeWords();
            items.add(line.substring(2).strip());
        } else if (begins && line.length() <= LONGEST_HEADING && line.matches(".*[\\p{L}\\p{N}»)?]")) {
            close();
            blocks.add(new Heading(1, line));
        } else {
            closeItems();
            words.add(line);
        }
    }

    private void close() {
        closeWords();
        closeItems();
    }

    private void closeWords() {
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(String.join("\n", words)));
            words.clear();
        }
    }

    private void closeItems() {
        if (!items.isEmpty()) {
            blocks.add(Items.bulleted(List.copyOf(items)));
            items.clear();
        }
    }
}
