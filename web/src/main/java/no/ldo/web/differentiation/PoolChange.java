package no.ldo.web.differentiation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import no.ldo.differentiation.board.PoolCard;
import org.primefaces.PrimeFaces;

/**
 * What a move by ajax means for the cards of the pool. Most moves take one card away or put it back, which the browser
 * does itself ({@code board.js}); only where it cannot is the pool written anew.
 */
final class PoolChange {
    private static final String POOL = "boardPool";

    private PoolChange() {}

    /**
     * After a move.
     *
     * @param moved the task as it is now
     * @param kept days left of the card that the browser holds of it, or empty
     */
    static void tell(PoolCard moved, String kept) {
        if (!PrimeFaces.current().isAjaxRequest()) {
            return;
        }
        if (moved.free().isEmpty()) {
            PrimeFaces.current().ajax().addCallbackParam("gone", moved.taskId().toString());
        } else if (kept.equals(String.valueOf(moved.free().bits()))) {
            PrimeFaces.current().ajax().addCallbackParam("back", moved.taskId().toString());
        } else {
            unknown();
        }
    }

    /** Whether this answer writes the pool: a page does, a move by ajax seldom. */
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
