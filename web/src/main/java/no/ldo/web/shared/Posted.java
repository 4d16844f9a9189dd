package no.ldo.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts what a person has written back into its control, so that a refused page shows it. */
final class Posted {
    private static final Logger LOG = System.getLogger(Posted.class.getName());
    private static final Pattern IN_ROW = Pattern.compile(":\\d+:");

    private Posted() {}

    /** Marks the control as wrong and shows what was posted in it, also when the value had already been taken over. */
    static void putBack(FacesContext context, UIComponent control) {
        if (control instanceof EditableValueHolder holder) {
            String[] values =
                    context.getExternalContext().getRequestParameterValuesMap().get(control.getClientId(context));
            putBack(holder, values == null ? List.of() : List.of(values), false);
        }
    }

    /**
     * A control that is repeated for each row forgets what was put back into it, so the row itself takes the value. What
     * cannot be converted is left out.
     */
    static void intoRow(FacesContext context, UIComponent control, List<String> values) {
        ValueExpression row = control.getValueExpression("value");
        boolean ticked = control instanceof UISelectBoolean;
        if (row == null
                || values.size() != 1 && !ticked
                || !IN_ROW.matcher(control.getClientId(context)).find()) {
            return;
        }
        ELContext language = context.getELContext();
        try {
            row.setValue(
                    language,
                    ticked ? !values.isEmpty() : converted(context, control, row.getType(language), values.get(0)));
        } catch (ConverterException | ELException notConvertible) {
            LOG.log(Level.DEBUG, "left out of its row: {0}", control.getId());
        }
    }

    private static @Nullable Object converted(FacesContext context, UIComponent control, Class<?> type, String text) {
        Converter<?> own = control instanceof ValueHolder holder ? holder.getConverter() : null;
        Converter<?> converter = own == null ? context.getApplication().createConverter(type) : own;
        return converter == null ? text : converter.getAsObject(context, control, text);
    }

    /** Passwords and files are never put back. */
    static void putBack(EditableValueHolder holder, List<String> values, boolean valid) {
        holder.setValid(valid);
        if (holder instanceof HtmlInputSecret || holder instanceof HtmlInputFile) {
            return;
        }
        if (holder instanceof UISelectBoolean) {
            holder.setSubmittedValue(!values.isEmpty());
        } else if (holder instanceof UISelectMany) {
            holder.setSubmittedValue(values.toArray(String[]::new));
        } else if (!values.isEmpty()) {
            holder.setSubmittedValue(values.get(0));
        }
    }
}
