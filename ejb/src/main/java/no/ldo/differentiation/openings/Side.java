package no.ldo.differentiation.openings;

/** Who speaks in a conversation about an opening. */
public enum Side {
    COMPANY,
    OFFICE;

    Side other() {
        return this == COMPANY ? OFFICE : COMPANY;
    }
}
