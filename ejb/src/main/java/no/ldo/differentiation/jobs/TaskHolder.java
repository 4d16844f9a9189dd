package no.ldo.differentiation.jobs;

import java.io.Serializable;
import no.ldo.shared.UnitId;

/** A position, draft or approved, that holds a share of a task. */
public record TaskHolder(String title, UnitId unit) implements Serializable {}
