package no.ldo.differentiation.openings;

import java.io.Serializable;
import no.ldo.differentiation.position.ApprovedVersion;

/** An opening with everything that the company shows of it. */
public record OpeningDetails(OpeningRow row, ApprovedVersion version) implements Serializable {}
