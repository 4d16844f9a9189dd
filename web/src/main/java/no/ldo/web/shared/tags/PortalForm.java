package no.ldo.web.shared.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import no.ldo.web.shared.Beans;
import no.ldo.web.shared.CspNonce;
import no.ldo.web.shared.Frame;
import no.ldo.web.shared.Urls;

/**
 * {@code ldo:form}: posts to the address of its page with the query and the organisation acted for, and carries the nonce
 * (without JavaScript nothing else would add it) and who wrote it. Errors are told by the portal, not by the browser.
 */
@FacesComponent(createTag = false, value = PortalForm.TYPE)
public class PortalForm extends HtmlForm {
    static final String TYPE = "no.ldo.web.Form";

    public PortalForm() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        setSubmitted(context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context)));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        String id = getClientId(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("form", this);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("method", "post", null);
        out.writeAttribute("action", context.getExternalContext().encodeActionURL(Urls.forPosts()), null);
        String styleClass = getStyleClass();
        out.writeAttribute("class", styleClass == null ? "ldo-form" : "ldo-form " + styleClass, null);
        out.writeAttribute("enctype", getEnctype(), null);
        out.writeAttribute("novalidate", "novalidate", null);
        hidden(out, id, id);
        hidden(out, "primefaces.nonce", Beans.get(CspNonce.class).getNonce());
        hidden(out, "ldo.for", Beans.get(Frame.class).getAccount());
    }

    private void hidden(ResponseWriter out, String name, String value) throws IOException {
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getApplication().getViewHandler().writeState(context);
        context.getResponseWriter().endElement("form");
        super.encodeEnd(context);
    }
}
