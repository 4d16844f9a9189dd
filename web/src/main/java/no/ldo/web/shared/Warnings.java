package no.ldo.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What {@code ldo:done} shows besides what was done. */
public final class Warnings {
    private Warnings() {}

    /** Warnings that belong to no field. */
    public static List<FacesMessage> ofPage() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> FacesMessage.SEVERITY_WARN.equals(message.getSeverity()))
                .toList();
    }
}
