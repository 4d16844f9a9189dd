package no.ldo.differentiation.shadowing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import no.ldo.shared.TimeSource;

/** Forgets observations that nobody made tasks of. */
@ApplicationScoped
class ShadowKeeper {
    private ShadowNoteRepository notes;
    private TimeSource time;

    protected ShadowKeeper() {}

    @Inject
    ShadowKeeper(ShadowNoteRepository notes, TimeSource time) {
        this.notes = notes;
        this.time = time;
    }

    /** @return how many old observations were removed */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeOld() {
        return notes.removeBefore(time.now().minus(ShadowRules.KEPT));
    }
}
