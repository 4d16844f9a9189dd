package no.ldo.differentiation.jobs;

/** How often a task is done. */
public enum Frequency {
    /** Once on each of the named days of the week. */
    NAMED_DAYS,
    /** So many times a week; the unit picks the days or leaves them open. */
    PER_WEEK,
    /** So many times on each of the days; Monday to Friday when none are named. */
    PER_DAY,
    /** Rarer than weekly: so many times a year, on one day that the unit picks. */
    PER_YEAR
}
