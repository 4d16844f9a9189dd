package no.ldo.inclusion;

import java.util.Set;

/**
 * The hires of an organisation while nobody else writes them.
 *
 * @param keys how the employer's own ids are kept
 * @param closedYears reporting years that take no hires
 */
record LockedHires(HireKeys keys, Set<Integer> closedYears) {}
