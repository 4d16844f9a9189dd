package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.UnitId;

/**
 * That a position does a task on some of its days.
 *
 * @param unit of the position
 * @param minutes a week
 */
public record HeldShare(UUID position, UnitId unit, UUID task, Weekdays days, int minutes) implements Serializable {}
