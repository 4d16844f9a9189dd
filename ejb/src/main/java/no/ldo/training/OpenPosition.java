package no.ldo.training;

import java.io.Serializable;
import java.util.UUID;

/** An approved position for which a plan can be opened. */
public record OpenPosition(UUID id, int version, String title, double percent) implements Serializable {}
