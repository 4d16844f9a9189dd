package no.ldo.web.shared.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ties the control in the body of a {@code ldo:field} to label, hint and error, so that page authors need not. Works while
 * the view is built, so nothing of it burdens the view state.
 */
public class FieldHandler extends ComponentHandler {
    private final TagAttribute label;
    private final @Nullable TagAttribute hint;
    private final @Nullable TagAttribute required;

    public FieldHandler(ComponentConfig config) {
        super(config);
        this.label = getRequiredAttribute("label");
        this.hint = getAttribute("hint");
        this.required = getAttribute("required");
    }

    @Override
    public void onComponentPopulated(FaceletContext context, UIComponent field, UIComponent parent) {
        UIComponent control = ((Field) field).control();
        if (control != null) {
            describe(context, control);
        }
    }

    private void describe(FaceletContext context, UIComponent control) {
        Map<String, Object> attributes = control.getPassThroughAttributes(true);
        String error = "#{component.clientId}Error";
        boolean hinted = hint != null && !hint.getValue(context).isBlank();
        attributes.putIfAbsent(
                "aria-describedby", text(context, hinted ? "#{component.clientId}Hint " + error : error));
        if (!group(control)) {
            attributes.putIfAbsent("aria-invalid", text(context, "#{not component.valid}"));
        }
        if (control.getValueExpression("label") == null
                && control.getAttributes().get("label") == null) {
            control.setValueExpression("label", label.getValueExpression(context, Object.class));
        }
        if (required != null && required.getBoolean(context) && control instanceof EditableValueHolder holder) {
            holder.setRequired(true);
        }
        if (control.getAttributes().get("styleClass") == null && !group(control)) {
            control.getAttributes().put("styleClass", "ds-input");
        }
    }

    private static boolean group(UIComponent control) {
        return control instanceof HtmlSelectOneRadio || control instanceof HtmlSelectManyCheckbox;
    }

    private static ValueExpression text(FaceletContext context, String expression) {
        return context.getExpressionFactory().createValueExpression(context, expression, String.class);
    }
}
