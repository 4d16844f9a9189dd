package no.ldo.identity;

/** What a person is in the portal. One person may have several, each for its own organisation, by mandates. */
public enum Role {
    HR_MANAGER,
    LEADER,
    WORKPLACE_MENTOR,
    NAV_MENTOR,
    NAV_COORDINATOR,
    MUNICIPALITY,
    PARTICIPANT,
    ADMIN;

    /** The same names as constants, for {@code @RolesAllowed}. */
    public static final class Name {
        public static final String HR_MANAGER = "HR_MANAGER";
        public static final String LEADER = "LEADER";
        public static final String WORKPLACE_MENTOR = "WORKPLACE_MENTOR";
        public static final String NAV_MENTOR = "NAV_MENTOR";
        public static final String NAV_COORDINATOR = "NAV_COORDINATOR";
        public static final String MUNICIPALITY = "MUNICIPALITY";
        public static final String PARTICIPANT = "PARTICIPANT";
        public static final String ADMIN = "ADMIN";

        private Name() {}
    }
}
