package no.ldo.differentiation.examples;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One example in a list. Neither organisation nor day: with a rare trade they would tell whose it is.
 *
 * @param trade STYRK-08, or null where the job had none
 * @param own whether the reader's organisation has shared it
 */
public record ExampleRow(UUID id, String title, @Nullable String trade, int minutesAWeek, int tasks, boolean own)
        implements Serializable {}
