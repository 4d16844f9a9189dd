package no.ldo.differentiation.proposals;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.ldo.files.PackedFile;

/** The text of a Word document, paragraph by paragraph; items of lists get a bullet. Nothing outside the text is read. */
final class DocxText {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private int paragraph;

    private DocxText(XMLStreamReader xml) {
        this.xml = xml;
    }

    static String of(byte[] file) {
        byte[] document = document(file);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            DocxText docx = new DocxText(xml);
            while (xml.hasNext()) {
                docx.take(xml.next());
            }
            xml.close();
            if (docx.text.toString().isBlank()) {
                throw AdvertFault.of("differentiation.rule.advertFileHasText");
            }
            return docx.text.toString().strip();
        } catch (XMLStreamException damaged) {
            throw AdvertFault.of("differentiation.rule.advertFileIsWhole");
        }
    }

    private static byte[] document(byte[] file) {
        try {
            return PackedFile.entry(file, "word/document.xml")
                    .orElseThrow(() -> AdvertFault.of("differentiation.rule.advertFileIsOfAKnownKind"));
        } catch (PackedFile.Refused refused) {
            throw AdvertFault.of(
                    switch (refused.fault()) {
                        case PACKED_TOO_TIGHT -> "differentiation.rule.advertFileIsNotPackedTooTight";
                        case FORBIDDEN, MACROS -> "differentiation.rule.advertFileIsOfAKnownKind";
                        case DAMAGED -> "differentiation.rule.advertFileIsWhole";
                    });
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external");
        });
        return factory;
    }

    private void take(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw AdvertFault.of("differentiation.rule.advertFileIsOfAKnownKind");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT
                && ofWord()
                && xml.getLocalName().equals("p")) {
            text.append('\n');
        }
        if (text.length() > AdvertFile.MOST_CHARACTERS) {
            throw AdvertFault.of("differentiation.rule.advertIsShortEnough", AdvertFile.MOST_CHARACTERS);
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (name.equals("Fallback")) {
            skip();
            return;
        }
        if (!ofWord()) {
            return;
        }
        switch (name) {
            case "p" -> paragraph = text.length();
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "numPr" -> bullet();
            default -> {}
        }
    }

    private boolean ofWord() {
        return WORD.equals(xml.getNamespaceURI()) || STRICT_WORD.equals(xml.getNamespaceURI());
    }

    private void bullet() {
        if (text.length() == paragraph) {
            text.append("• ");
        }
    }

    /** What older programs would show instead stands there a second time. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
