package no.ldo.identity;

import java.io.Serializable;
import java.util.UUID;

/** One line of the list of people. */
public record PersonRow(UUID id, String loginName, String displayName, boolean active) implements Serializable {}
