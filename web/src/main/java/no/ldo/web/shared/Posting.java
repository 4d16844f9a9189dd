package no.ldo.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;

/**
 * What follows a plain post (no JavaScript, file upload). Accepted: the browser is sent to a new GET of the page, which
 * shows what was done. Refused: the page is written again with values and messages, with status 422 where files are handed
 * in, so that a program which sends one knows; after {@value #MOST_REFUSALS} refusals on one view it is opened anew, with
 * the values kept. A view that is posted in full again and again gets slower
 * each time, so it must not live long. Posts by ajax and stateless pages are left alone.
 */
public class Posting implements PhaseListener {
    static final int MOST_REFUSALS = 20;
    private static final String REFUSALS = "ldo.refusals";
    private static final int UNPROCESSABLE = 422;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view == null || view.isTransient() || !context.isPostback() || context.getResponseComplete()) {
            return;
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            showDone(context);
        } else {
            afterPlainPost(context, view);
        }
    }

    /** An act by ajax renders what it says it renders, and always the frame's live region when there is news. */
    private static void showDone(FacesContext context) {
        if (!context.getMessageList(Messages.DONE).isEmpty()) {
            context.getPartialViewContext().getRenderIds().add(Messages.DONE);
        }
    }

    private static void afterPlainPost(FacesContext context, UIViewRoot view) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (!refused(context)) {
            redirect(context, Kept.messages(context, next(context, view, request)));
            return;
        }
        int refusals = (int) view.getAttributes().getOrDefault(REFUSALS, 0) + 1;
        view.getAttributes().put(REFUSALS, refusals);
        if (refusals >= MOST_REFUSALS) {
            redirect(context, Kept.everything(context, request));
        } else if (withFiles(request)) {
            context.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    private static boolean withFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static boolean refused(FacesContext context) {
        FacesMessage.Severity worst = context.getMaximumSeverity();
        return context.isValidationFailed()
                || worst != null && worst.getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
    }

    /** The page that was posted, or the one to which the act has led. */
    private static String next(FacesContext context, UIViewRoot view, HttpServletRequest request) {
        String posted = Views.pathOf(request.getServletPath());
        String shown = Views.pathOf(view.getViewId());
        return posted.equals(shown) ? Urls.address(request) : shown;
    }

    static void redirect(FacesContext context, Kept kept) {
        ExternalContext external = context.getExternalContext();
        if (!kept.messages().isEmpty() || !kept.values().isEmpty()) {
            kept.keep((HttpSession) external.getSession(true));
        }
        try {
            external.redirect(kept.address());
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        context.responseComplete();
    }
}
