package no.ldo.differentiation.suggesting;

import java.io.Serializable;
import java.util.UUID;

/** A task that a person does not want in a position. */
record Unwanted(UUID position, UUID task) implements Serializable {}
