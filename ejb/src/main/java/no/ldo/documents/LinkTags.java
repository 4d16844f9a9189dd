package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

/** Makes links work, for the mouse and for readers. A link over several lines is one element with several areas. */
final class LinkTags {
    private final TagTree tags;
    private Inline.@Nullable Link link;
    private @Nullable PDStructureElement parent;
    private @Nullable PDStructureElement tag;

    LinkTags(TagTree tags) {
        this.tags = tags;
    }

    /** The element of the link, begun anew unless the last piece of the same link was just printed. */
    PDStructureElement tagOf(Inline.Link wanted, PDStructureElement inside) {
        if (tag == null || wanted != link || inside != parent) {
            link = wanted;
            parent = inside;
            tag = tags.add(inside, StandardStructureTypes.LINK);
        }
        return tag;
    }

    void activate(PDStructureElement element, PDPage page, PDRectangle place) throws IOException {
        PDAnnotationLink area = new PDAnnotationLink();
        area.setRectangle(place);
        area.setPage(page);
        area.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        area.setBorderStyle(none);
        if (link != null) {
            area.setContents(PrintableText.property(link.description()));
            PDActionURI action = new PDActionURI();
            action.setURI(link.target().toASCIIString());
            area.setAction(action);
        }
        List<PDAnnotation> areas = page.getAnnotations();
        areas.add(area);
        page.setAnnotations(areas);
        tags.tie(element, area, page);
    }
}
