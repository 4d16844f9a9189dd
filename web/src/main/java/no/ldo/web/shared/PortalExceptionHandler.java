package no.ldo.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import no.ldo.audit.AccessLog;
import no.ldo.shared.EditConflict;
import no.ldo.shared.RulesViolated;

/**
 * The one place where exceptions of pages become something that a person can use.
 *
 * <ul>
 *   <li>{@link RulesViolated} in an act: messages at the fields, the page is shown again.
 *   <li>A value that breaks a constraint of the service's command: the same.
 *   <li>{@link EditConflict} in an act that the page itself does not take care of: a message on top.
 *   <li>View expired: the page is opened anew with what was written.
 *   <li>Anything else: the error page of its status; in an act by ajax an alert in the page, which keeps the text.
 * </ul>
 */
class PortalExceptionHandler extends ExceptionHandlerWrapper {
    private static final String CHOOSER = "/organisation/choose";

    PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Throwable first = null;
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            if (thrown instanceof AbortProcessingException) {
                continue;
            }
            first = first == null ? thrown : first;
            events.remove();
        }
        if (first != null) {
            answer(context, first);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        try {
            if (Failure.expired(thrown)) {
                openAnew(context);
            } else if (Failure.organisationNotChosen(thrown)) {
                choose(context);
            } else if (!refusedByRule(context, thrown)) {
                fail(context, thrown);
            }
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static boolean refusedByRule(FacesContext context, Throwable thrown) {
        if (context.getCurrentPhaseId() != PhaseId.INVOKE_APPLICATION) {
            return false;
        }
        Optional<RulesViolated> refusal = Failure.refusal(thrown);
        if (refusal.isPresent()) {
            Messages.refuse(context, refusal.get());
            return true;
        }
        Optional<ConstraintViolationException> invalid = Failure.invalid(thrown);
        if (invalid.isPresent()) {
            Constraints.refuse(context, invalid.get());
            return true;
        }
        if (Failure.of(thrown).status() == 409) {
            Messages.refuseAt(context, null, text("conflict.refused"));
            return true;
        }
        return false;
    }

    /** The view is gone (session over, or too many pages open since); the text of the post is not. */
    private static void openAnew(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Posting.redirect(context, Kept.values(request, "expired.kept", PortalExceptionHandler::text));
    }

    /** Leads to the page where an organisation is chosen, and from there back. */
    private static void choose(FacesContext context) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String back = URLEncoder.encode(Views.pathOf(request.getServletPath()), StandardCharsets.UTF_8);
        context.getExternalContext().redirect(CHOOSER + "?to=" + back);
        context.responseComplete();
    }

    private static void fail(FacesContext context, Throwable thrown) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Failure failure = Failure.of(thrown);
        Beans.get(AccessLog.class).failed(thrown, request.getServletPath(), Urls.organisation(request));
        String supportId = SupportId.log(failure, request, thrown);
        request.setAttribute(Failure.IN_REQUEST, failure);
        if (context.getExternalContext().isResponseCommitted()) {
            context.responseComplete();
        } else if (context.getPartialViewContext().isAjaxRequest()) {
            AjaxAlert.write(context, failure, supportId);
        } else {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(failure.status(), null);
            context.responseComplete();
        }
    }

    private static String text(String key) {
        return Beans.get(Texts.class).of("frame").get(key);
    }
}
