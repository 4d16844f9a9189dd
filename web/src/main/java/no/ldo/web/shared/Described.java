package no.ldo.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** Small questions of our own tags, not for pages. */
public final class Described {
    private Described() {}

    /** Warnings that belong to no field. */
    public static List<FacesMessage> warnings() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> FacesMessage.SEVERITY_WARN.equals(message.getSeverity()))
                .toList();
    }
}
