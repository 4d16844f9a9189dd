package no.ldo.audit;

/** Which of the two logs. */
public enum LogName {
    CHANGES,
    ACCESS
}
