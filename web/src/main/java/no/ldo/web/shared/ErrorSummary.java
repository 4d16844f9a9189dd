package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The refusals of this request, for the error summary: what is wrong, and the field to go to. */
@Named("errors")
@RequestScoped
public class ErrorSummary {
    /** Whether the last post was refused. */
    public boolean isPresent() {
        FacesMessage.Severity worst = FacesContext.getCurrentInstance().getMaximumSeverity();
        return worst != null && worst.getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
    }

    /** Whether it concerns the form around a component: the one that was sent, or the one that was opened anew. */
    public boolean presentIn(UIComponent inside) {
        return isPresent() && !linesIn(inside).isEmpty();
    }

    /** One line per refusal, in the order of the form. */
    public List<Line> linesIn(UIComponent inside) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIForm form = formAround(inside);
        if (form == null || context.isPostback() && !form.isSubmitted()) {
            return List.of();
        }
        String prefix = context.isPostback() ? "" : form.getClientId(context) + ":";
        return lines(context).stream()
                .filter(line -> line.target() == null || line.target().startsWith(prefix))
                .toList();
    }

    private static @Nullable UIForm formAround(UIComponent inside) {
        UIComponent at = inside;
        while (at != null && !(at instanceof UIForm)) {
            at = at.getParent();
        }
        return (UIForm) at;
    }

    private static List<Line> lines(FacesContext context) {
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String clientId = ids.next();
            for (FacesMessage message : context.getMessageList(clientId)) {
                if (message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal()) {
                    lines.add(new Line(message.getSummary(), target(context, clientId)));
                }
            }
        }
        return lines;
    }

    /** In a group of radio buttons or check boxes the first button takes the focus; the group itself cannot. */
    private static @Nullable String target(FacesContext context, @Nullable String clientId) {
        if (clientId == null || clientId.isEmpty()) {
            return null;
        }
        UIComponent component = context.getViewRoot().findComponent(clientId);
        boolean group = component instanceof HtmlSelectOneRadio || component instanceof HtmlSelectManyCheckbox;
        boolean choice = component instanceof UISelectOne || component instanceof UISelectMany;
        return group && choice ? clientId + ":0" : clientId;
    }

    /**
     * One refusal.
     *
     * @param target id of the field, or null when it concerns the whole form
     */
    public record Line(String text, @Nullable String target) implements Serializable {}
}
