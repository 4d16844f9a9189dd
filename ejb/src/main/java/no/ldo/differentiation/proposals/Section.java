package no.ldo.differentiation.proposals;

/** What a part of an advert is about. */
enum Section {
    DUTIES,
    QUALIFICATIONS,
    OFFERS,
    ABOUT,
    APPLY,
    NEUTRAL;

    /** Whether prose in it may tell duties. */
    boolean tellsDuties() {
        return this == DUTIES || this == NEUTRAL || this == ABOUT || this == APPLY;
    }
}
