package no.ldo.web.differentiation;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import no.ldo.differentiation.occupations.Occupation;
import no.ldo.differentiation.occupations.Occupations;

/**
 * {@code ldo:occupations}: the list STYRK-08 for a text field that names it in its {@code list} attribute. The browser
 * proposes what fits while one types; without it the field takes a code all the same.
 */
@FacesComponent(createTag = false, value = OccupationList.TYPE)
public class OccupationList extends UIComponentBase {
    static final String TYPE = "no.ldo.web.Occupations";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("datalist", this);
        out.writeAttribute("id", getId(), null);
        out.writeAttribute("lang", "nb", null);
        for (Occupation occupation : Occupations.all()) {
            out.startElement("option", this);
            out.writeAttribute("value", occupation.label(), null);
            out.endElement("option");
        }
        out.endElement("datalist");
    }
}
