package no.ldo.differentiation.optimiser;

/** Hears nothing and never stops a run. */
final class Silent implements Progress {
    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void found(Incumbent best) {}
}
