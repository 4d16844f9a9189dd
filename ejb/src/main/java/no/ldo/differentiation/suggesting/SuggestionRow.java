package no.ldo.differentiation.suggesting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A suggestion in a list. @param positions how many it is for */
public record SuggestionRow(UUID id, Instant madeAt, Variant variant, int positions) implements Serializable {}
