package no.ldo.web.differentiation;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import no.ldo.differentiation.occupations.Occupations;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as people write it: the code, the code with the name as the list proposes it, or the name. What is none
 * of them goes on as it is written; the job refuses it together with whatever else is wrong.
 */
@FacesConverter("occupation")
public class OccupationConverter implements Converter<String> {
    @Override
    public @Nullable String getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        return text == null || text.isBlank() ? null : Occupations.codeIn(text).orElse(text.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable String code) {
        return code == null ? "" : Occupations.label(code);
    }
}
