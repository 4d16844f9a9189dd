package no.ldo.differentiation.openings;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One message, with the name of who wrote it at work. */
public record MessageRow(UUID id, Side side, String author, Instant writtenAt, String text) implements Serializable {}
