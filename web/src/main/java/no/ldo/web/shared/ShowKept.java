package no.ldo.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Puts what was kept for a page back into it when the page is opened: messages always, values only for their writer. */
public class ShowKept implements SystemEventListener {
    /**
     * What was written in a field, as this request has posted it or as it is kept from a post that could not be shown; for
     * pages whose rows follow from what was written. A bean may be asked while its view is still built, so this looks
     * before the page is shown what was kept.
     */
    public static @Nullable String written(FacesContext context, String clientId) {
        String posted = context.getExternalContext().getRequestParameterMap().get(clientId);
        if (posted != null || context.isPostback()) {
            return posted;
        }
        HttpServletRequest request = request(context);
        return Kept.look(request.getSession(false), Urls.address(request))
                .filter(ShowKept::writtenByCaller)
                .map(kept -> kept.values().get(clientId))
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0))
                .orElse(null);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = (UIViewRoot) event.getSource();
        if (context.isPostback() || view.isTransient()) {
            return;
        }
        HttpServletRequest request = request(context);
        Kept.take(request.getSession(false), Urls.address(request)).ifPresent(kept -> show(context, view, kept));
    }

    private static void show(FacesContext context, UIViewRoot view, Kept kept) {
        boolean withValues = !kept.values().isEmpty();
        if (withValues && !writtenByCaller(kept)) {
            return;
        }
        kept.messages().forEach(message -> context.addMessage(message.at(), shown(message)));
        if (withValues) {
            view.visitTree(
                    VisitContext.createVisitContext(context), (visit, component) -> restore(context, component, kept));
        }
    }

    private static FacesMessage shown(Kept.Message message) {
        FacesMessage.Severity severity = Stream.of(
                        FacesMessage.SEVERITY_WARN, FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL)
                .filter(one -> one.getOrdinal() == message.severity())
                .findFirst()
                .orElse(FacesMessage.SEVERITY_INFO);
        return new FacesMessage(severity, message.text(), message.text());
    }

    private static boolean writtenByCaller(Kept kept) {
        return Beans.get(Caller.class).person().stream()
                .anyMatch(person -> person.accountId().toString().equals(kept.account()));
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static VisitResult restore(FacesContext context, UIComponent component, Kept kept) {
        List<String> values = kept.values().get(component.getClientId());
        if (values == null && wasLeftEmpty(context, component, kept)) {
            values = List.of();
        }
        if (values != null && component instanceof EditableValueHolder holder) {
            boolean valid = kept.messages().stream()
                    .noneMatch(message -> component.getClientId().equals(message.at()));
            Posted.putBack(holder, values, valid);
            Posted.intoRow(context, component, values);
        }
        return VisitResult.ACCEPT;
    }

    /** A browser posts nothing for a check box without its tick, so the form must tell that it was there. */
    private static boolean wasLeftEmpty(FacesContext context, UIComponent control, Kept kept) {
        if (!(control instanceof UISelectBoolean || control instanceof UISelectMany)) {
            return false;
        }
        UIComponent above = control;
        while (above != null && !(above instanceof UIForm) && above.isRendered()) {
            above = above.getParent();
        }
        return above instanceof UIForm && kept.values().containsKey(above.getClientId(context));
    }
}
