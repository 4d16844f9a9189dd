package no.ldo.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.Size;
import java.text.MessageFormat;
import java.util.Map;

/**
 * A service has refused a value that its field of the page let through: told at the field, as if the page had refused it.
 * Only the constraint and the label get into the text, never the value.
 */
final class Constraints {
    private static final String FACES = "no/ldo/web/FacesMessages";
    private static final String VALIDATION = "ValidationMessages";
    private static final String LONGEST = "jakarta.faces.validator.LengthValidator.MAXIMUM";
    private static final String ANY = "jakarta.faces.validator.BeanValidator.MESSAGE";

    private Constraints() {}

    static void refuse(FacesContext context, ConstraintViolationException violated) {
        for (ConstraintViolation<?> violation : violated.getConstraintViolations()) {
            String field = field(violation.getPropertyPath());
            String label = PostedForm.of(context)
                    .flatMap(form -> form.field(field))
                    .map(Constraints::label)
                    .orElse(field);
            Language language = Language.of(context.getViewRoot().getLocale());
            Messages.refuseAt(context, field, text(language, violation, label));
        }
    }

    /** The name of the value in its command. */
    private static String field(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private static String label(UIComponent control) {
        Object label = control.getAttributes().get("label");
        return label == null ? control.getId() : label.toString();
    }

    static String text(Language language, ConstraintViolation<?> violation, String label) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Size size && size.min() == 0) {
            return written(language, LONGEST, size.max(), label);
        }
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        String told = TextBundles.find(VALIDATION, language, key)
                .orElseGet(() -> TextBundles.text(FACES, language, "jakarta.faces.component.UIInput.CONVERSION")
                        .replace("{0}: ", ""));
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            told = told.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return written(language, ANY, told, label);
    }

    private static String written(Language language, String key, Object first, String label) {
        return new MessageFormat(TextBundles.text(FACES, language, key), language.locale())
                .format(new Object[] {first, label});
    }
}
