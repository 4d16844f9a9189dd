package no.ldo.differentiation.suggesting;

/** What kind of suggestion is asked for. The other kinds than the first are for one position, against what is left. */
public enum Variant {
    /** Within the frames as they stand. */
    AS_ASKED,
    /** Easier to begin with: a tenth of full time less, one level lower, fewer tasks, fewer kinds of work. */
    LIGHT,
    /** More to grow into: one level higher, learning counts three times. No limit of the person is touched. */
    STRETCH,
    /** The same frame with other tasks: at most half of those that were suggested before. */
    DIFFERENT
}
