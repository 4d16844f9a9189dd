package no.ldo.inclusion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A hire as it may be shown again: never with its answer.
 *
 * @param unit the unit's code
 */
public record HireShown(LocalDate hiredOn, String unit, Employment employment, int version) implements Serializable {}
