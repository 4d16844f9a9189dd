package no.ldo.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The properties by which a file claims PDF/A-2A and PDF/UA-1: language, title, colours, dates, XMP. */
final class Conformance {
    private static final String PRODUCT = "LDO-portalen";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final PDDocument file;
    private final DocumentMeta meta;

    Conformance(PDDocument file, DocumentMeta meta) {
        this.file = file;
        this.meta = meta;
    }

    void claim() throws IOException {
        file.setVersion(1.7f);
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(meta.language().tag());
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        addColours(catalog);
        Instant made = meta.date().atStartOfDay(NORWAY).toInstant();
        addInformation(made);
        PDMetadata xmp = new PDMetadata(file);
        xmp.importXMPMetadata(xmp(made).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(xmp);
    }

    private void addColours(PDDocumentCatalog catalog) throws IOException {
        PDOutputIntent colours = new PDOutputIntent(file, new ByteArrayInputStream(COLOURS));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        colours.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(colours);
    }

    private void addInformation(Instant made) {
        Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(made.toEpochMilli());
        PDDocumentInformation information = file.getDocumentInformation();
        information.setTitle(PrintableText.property(meta.title()));
        information.setAuthor(PrintableText.property(meta.organisation()));
        information.setSubject(PrintableText.property(meta.subject()));
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private String xmp(Instant made) throws IOException {
        try (InputStream template = Conformance.class.getResourceAsStream("xmp.xml")) {
            if (template == null) {
                throw new IllegalStateException("xmp.xml is not bundled");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{mark}", "\uFEFF")
                    .replace("{date}", made.toString())
                    .replace("{language}", meta.language().tag())
                    .replace("{product}", PRODUCT)
                    .replace("{organisation}", xml(meta.organisation()))
                    .replace("{subject}", xml(meta.subject()))
                    .replace("{title}", xml(meta.title()));
        }
    }

    private static String xml(String raw) {
        return PrintableText.property(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }
}
