package no.ldo.web.shared;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of {@code ldo:field}: ties the control in its body to label, hint and error, so that page authors need not. Works
 * while the view is built, so nothing of it burdens the view state.
 */
public class DescribedControl extends TagHandler {
    private final TagAttribute id;
    private final TagAttribute label;
    private final TagAttribute hint;
    private final TagAttribute required;

    public DescribedControl(TagConfig config) {
        super(config);
        this.id = getRequiredAttribute("control");
        this.label = getRequiredAttribute("label");
        this.hint = getRequiredAttribute("hint");
        this.required = getRequiredAttribute("required");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        nextHandler.apply(context, parent);
        UIComponent control = find(parent, id.getValue(context));
        if (control != null) {
            describe(context, control);
        }
    }

    private void describe(FaceletContext context, UIComponent control) {
        Map<String, Object> attributes = control.getPassThroughAttributes(true);
        String error = "#{component.clientId}Error";
        boolean hinted = !hint.getValue(context).isBlank();
        attributes.putIfAbsent(
                "aria-describedby", text(context, hinted ? "#{component.clientId}Hint " + error : error));
        if (!group(control)) {
            attributes.putIfAbsent("aria-invalid", text(context, "#{not component.valid}"));
        }
        if (control.getValueExpression("label") == null
                && control.getAttributes().get("label") == null) {
            control.setValueExpression("label", label.getValueExpression(context, Object.class));
        }
        if (required.getBoolean(context) && control instanceof EditableValueHolder holder) {
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
