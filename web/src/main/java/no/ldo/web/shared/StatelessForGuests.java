package no.ldo.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes every page for somebody who is not signed in stateless from the start. The template says so too, but only when it
 * is built, and by then PrimeFaces has put its nonce into the view scope and so begun a session.
 */
public class StatelessForGuests extends ViewHandlerWrapper {
    public StatelessForGuests(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && context.getExternalContext().getUserPrincipal() == null) {
            view.setTransient(true);
        }
        return view;
    }
}
