package no.ldo.identity;

import java.io.Serializable;
import java.util.UUID;

/** An account with the name that others may read. */
public record PersonName(UUID accountId, String name) implements Serializable {}
