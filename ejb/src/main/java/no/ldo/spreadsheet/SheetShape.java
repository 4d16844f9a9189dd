package no.ldo.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the sheets of a workbook before it is read: the reader makes room for all columns up to the last one that
 * is named, and a number out of all digits that are written, so a few letters could fill the memory. It is the reader's own
 * parser that looks, whatever the entries are called.
 */
final class SheetShape {
    /** Excel's last column is XFD. */
    private static final int MOST_COLUMN_LETTERS = 3;

    /** A cell of Excel holds 32,767 characters. */
    private static final int LONGEST_VALUE = 40_000;

    private SheetShape() {}

    /** @throws RulesViolated {@code fileIsWhole} when no spreadsheet program writes cells like these */
    static void check(byte[] workbook) {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                look(factory, new Open(zip));
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            // the parser reads a text when it is asked for, and what is wrong there comes unchecked
            throw Sheets.refused("spreadsheet.rule.fileIsWhole");
        }
    }

    private static void look(XMLInputFactory factory, InputStream entry) throws XMLStreamException {
        XMLStreamReader xml = sheet(factory, entry);
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("c")) {
                    requirePlace(xml.getAttributeValue(null, "r"));
                } else if (name.equals("v")) {
                    requireShort(xml);
                }
            }
        }
    }

    /** Stands at the root of a sheet; null when the entry is none. */
    private static @Nullable XMLStreamReader sheet(XMLInputFactory factory, InputStream entry) {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(entry);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            return xml.getLocalName().equals("worksheet") ? xml : null;
        } catch (XMLStreamException noXml) {
            return null;
        }
    }

    private static void requirePlace(@Nullable String place) throws XMLStreamException {
        if (place != null
                && place.chars().filter(sign -> !Character.isDigit(sign)).count() > MOST_COLUMN_LETTERS) {
            throw new XMLStreamException("no such column");
        }
    }

    private static void requireShort(XMLStreamReader xml) throws XMLStreamException {
        int length = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            length += xml.hasText() ? xml.getTextLength() : 0;
            if (length > LONGEST_VALUE) {
                throw new XMLStreamException("no such value");
            }
        }
    }

    /** The parser closes what it has read to the end; the next entry is still to come. */
    private static final class Open extends FilterInputStream {
        Open(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // the archive stays open
        }
    }
}
