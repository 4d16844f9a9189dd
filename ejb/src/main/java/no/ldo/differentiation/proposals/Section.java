package no.ldo.differentiation.proposals;

/** What a part of an advert is about. */
enum Section {
    DUTIES,
    QUALIFICATIONS,
    OFFERS,
    ABOUT,
    APPLY,
    NEUTRAL;

    /** Whether a list in it may be one of duties although no heading says so. */
    boolean isOpen() {
        return this == NEUTRAL || this == ABOUT;
    }

    /** Whether prose in it may tell duties. */
    boolean tellsDuties() {
        return this == DUTIES || this == NEUTRAL || this == ABOUT || this == APPLY;
    }
}
