package no.ldo.differentiation.carving;

import org.jspecify.annotations.Nullable;

/**
 * A task that must (lock) or may not (exclusion) be done by a position.
 *
 * @param pattern the days that the lock asks for, or null when any pattern will do
 */
public record Pin(int position, int task, @Nullable Integer pattern) {}
