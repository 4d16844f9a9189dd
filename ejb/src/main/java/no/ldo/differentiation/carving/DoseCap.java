package no.ldo.differentiation.carving;

/**
 * At most so much of one strain a day.
 *
 * @param demand place of the demand among the keys
 * @param threshold tasks that ask for at least this much count
 */
public record DoseCap(int demand, int threshold, int maxMinutesPerDay) {}
