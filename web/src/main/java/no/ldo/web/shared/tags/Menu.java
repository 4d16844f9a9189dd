package no.ldo.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code ldo:menu}: the entries of the main menu as a list. It stands twice on every page, so it is written without
 * components and expressions of its own.
 */
@FacesComponent(createTag = false, value = Menu.TYPE)
public class Menu extends UIComponentBase {
    static final String TYPE = "no.ldo.web.Menu";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Frame frame = context.getApplication().evaluateExpressionGet(context, "#{frame}", Frame.class);
        Texts texts = context.getApplication().evaluateExpressionGet(context, "#{t}", Texts.class);
        FeatureTexts words = texts.of("frame");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("ul", this);
        for (Frame.Item item : frame.getMenu()) {
            out.startElement("li", this);
            out.startElement("a", this);
            out.writeURIAttribute("href", item.path(), null);
            if (item.current() != null) {
                out.writeAttribute("aria-current", item.current(), null);
            }
            out.writeText(words.get("nav." + item.key()), null);
            out.endElement("a");
            out.endElement("li");
        }
        out.endElement("ul");
    }
}
