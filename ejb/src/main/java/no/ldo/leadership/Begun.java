package no.ldo.leadership;

import java.util.Set;

/**
 * Somebody's course with the steps finished so far, read in one statement.
 *
 * @param finished codes of steps; empty when none is
 */
record Begun(Enrolment enrolment, Set<String> finished) {}
