package no.ldo.mentoring;

/** What is limited. */
enum LimitKind {
    PEOPLE_PER_MENTOR,
    WEEKS_WITHOUT_CONTACT
}
