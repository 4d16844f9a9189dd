package no.ldo.web.shared.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import no.ldo.web.shared.Beans;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Frame;
import no.ldo.web.shared.Texts;

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
        Frame frame = Beans.get(Frame.class);
        FeatureTexts words = Beans.get(Texts.class).of("frame");
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
