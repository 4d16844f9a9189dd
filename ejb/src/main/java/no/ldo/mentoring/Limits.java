package no.ldo.mentoring;

import java.io.Serializable;

/**
 * What the portal warns about; it never blocks.
 *
 * @param source where the number of people per mentor comes from
 */
public record Limits(int peoplePerMentor, String source, int weeksWithoutContact) implements Serializable {}
