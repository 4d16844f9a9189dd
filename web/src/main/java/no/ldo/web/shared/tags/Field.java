package no.ldo.web.shared.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import no.ldo.web.shared.Beans;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code ldo:field}: label, hint and error of one control, or of a group of radio buttons or check boxes, around the
 * control in its body. {@link FieldHandler} ties the control to them.
 */
@FacesComponent(createTag = false, value = Field.TYPE)
public class Field extends UIComponentBase {
    static final String TYPE = "no.ldo.web.Field";
    private static final String HINT = "Hint";
    private static final String ERROR = "Error";
    private static final String CLASS = "class";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        String control = controlId(context);
        ResponseWriter out = context.getResponseWriter();
        String width = text("width");
        start(out, "div", control + "Field", "ldo-field ldo-width-" + (width.isEmpty() ? "full" : width));
        if (isGroup()) {
            out.startElement("fieldset", this);
            out.writeAttribute(CLASS, "ds-fieldset", null);
            out.writeAttribute("aria-describedby", control + HINT + " " + control + ERROR, null);
            label(out, "legend", null);
        } else {
            label(out, "label", control);
        }
        String hint = text("hint");
        if (!hint.isEmpty()) {
            start(out, "div", control + HINT, "ldo-hint");
            out.writeText(hint, null);
            out.endElement("div");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        String control = controlId(context);
        ResponseWriter out = context.getResponseWriter();
        start(out, "div", control + ERROR, "ldo-field-error");
        Iterator<FacesMessage> messages = context.getMessages(control);
        if (messages.hasNext()) {
            FacesMessage message = messages.next();
            message.rendered();
            out.startElement("span", this);
            out.writeAttribute(CLASS, "ds-validation-message", null);
            out.writeText(message.getDetail(), null);
            out.endElement("span");
        }
        out.endElement("div");
        if (isGroup()) {
            out.endElement("fieldset");
        }
        out.endElement("div");
        super.encodeEnd(context);
    }

    private void start(ResponseWriter out, String element, String id, String styleClass) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("id", id, null);
        out.writeAttribute(CLASS, styleClass, null);
    }

    private void label(ResponseWriter out, String element, @Nullable String control) throws IOException {
        out.startElement(element, this);
        out.writeAttribute(CLASS, "ds-label", null);
        if (control != null) {
            out.writeAttribute("for", control, null);
        }
        out.writeText(text("label"), null);
        String note = text("note");
        if (!note.isEmpty()) {
            out.startElement("span", this);
            out.writeAttribute(CLASS, "ldo-field-note", null);
            out.writeText(" " + Beans.get(Texts.class).of("frame").get("field." + note), null);
            out.endElement("span");
        }
        out.endElement(element);
    }

    private boolean isGroup() {
        return Boolean.parseBoolean(text("group"));
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    private String controlId(FacesContext context) {
        UIComponent control = control();
        if (control == null) {
            throw new IllegalStateException("no control " + text("for") + " in its field");
        }
        return control.getClientId(context);
    }

    /** The control in the body with the id that the field names, or null while the body is not built. */
    @Nullable
    UIComponent control() {
        return find(this, text("for"));
    }

    private static @Nullable UIComponent find(UIComponent parent, String id) {
        for (UIComponent child : parent.getChildren()) {
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
