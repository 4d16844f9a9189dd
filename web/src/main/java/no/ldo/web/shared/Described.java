package no.ldo.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** Small questions of our own tags, not for pages. */
public final class Described {
    private Described() {}

    /** Client id of the hint or the error of a control that stands in the same naming container. */
    public static String beside(UIComponent inside, String control, String suffix) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent container = inside.getNamingContainer();
        String prefix = container == null ? "" : container.getContainerClientId(context);
        return (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + control + suffix;
    }

    /** Warnings that belong to no field. */
    public static List<FacesMessage> warnings() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> FacesMessage.SEVERITY_WARN.equals(message.getSeverity()))
                .toList();
    }
}
