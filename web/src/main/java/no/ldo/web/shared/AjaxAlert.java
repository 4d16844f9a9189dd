package no.ldo.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import java.io.IOException;

/** Answers a failed act by ajax with an alert in the page: what the person has written stays where it is. */
final class AjaxAlert {
    /** Element of the page frame in which alerts appear. */
    static final String PLACE = "problem";

    private AjaxAlert() {}

    static void write(FacesContext context, Failure failure, String supportId) throws IOException {
        FeatureTexts texts = Beans.get(Texts.class).of("frame");
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        external.addResponseHeader("Cache-Control", "no-store");
        PartialResponseWriter writer = context.getPartialViewContext().getPartialResponseWriter();
        writer.startDocument();
        writer.startUpdate(PLACE);
        writer.startElement("div", null);
        writer.writeAttribute("id", PLACE, null);
        writer.writeAttribute("class", "ds-alert ldo-problem", null);
        writer.writeAttribute("data-color", "danger", null);
        writer.writeAttribute("role", "alert", null);
        paragraph(writer, texts.get("error." + failure.status() + ".ajax"));
        if (failure.mustBeLookedAt()) {
            paragraph(writer, texts.with("error.supportId", supportId));
        }
        writer.endElement("div");
        writer.endUpdate();
        writer.endDocument();
        context.responseComplete();
    }

    private static void paragraph(PartialResponseWriter writer, String text) throws IOException {
        writer.startElement("p", null);
        writer.writeText(text, null);
        writer.endElement("p");
    }
}
