package no.ldo.web.shared;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** Puts what a person has written back into its control, so that a refused page shows it. */
final class Posted {
    private Posted() {}

    /** Marks the control as wrong and shows what was posted in it, also when the value had already been taken over. */
    static void putBack(FacesContext context, UIComponent control) {
        if (control instanceof EditableValueHolder holder) {
            String[] values =
                    context.getExternalContext().getRequestParameterValuesMap().get(control.getClientId(context));
            putBack(holder, values == null ? List.of() : List.of(values), false);
        }
    }

    /** Passwords and files are never put back. */
    static void putBack(EditableValueHolder holder, List<String> values, boolean valid) {
        holder.setValid(valid);
        if (holder instanceof HtmlInputSecret || holder instanceof HtmlInputFile) {
            return;
        }
        if (holder instanceof UISelectMany) {
            holder.setSubmittedValue(values.toArray(String[]::new));
        } else if (!values.isEmpty()) {
            holder.setSubmittedValue(values.get(0));
        }
    }
}
