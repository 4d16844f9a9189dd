package no.ldo.web.differentiation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import org.primefaces.PrimeFaces;

/** Whether an act by ajax writes the cards of the pool, which cost most: only where more than one card may have changed. */
final class PoolChange {
    private static final String POOL = "boardPool";

    private PoolChange() {}

    /** Whether this answer writes the pool: a page does, an act by ajax seldom. */
    static boolean written() {
        PartialViewContext partial = FacesContext.getCurrentInstance().getPartialViewContext();
        return !partial.isAjaxRequest()
                || partial.isRenderAll()
                || partial.getRenderIds().contains(POOL);
    }

    /** Something else than one card may have changed. */
    static void unknown() {
        if (PrimeFaces.current().isAjaxRequest()) {
            PrimeFaces.current().ajax().update(POOL);
        }
    }
}
