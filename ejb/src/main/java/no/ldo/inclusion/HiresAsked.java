package no.ldo.inclusion;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which hires a list is to show.
 *
 * @param year only of this year; null: of all
 * @param unit code of a unit: only of it and of what lies below it; null: of all
 */
public record HiresAsked(@Nullable Integer year, @Nullable String unit) implements Serializable {}
