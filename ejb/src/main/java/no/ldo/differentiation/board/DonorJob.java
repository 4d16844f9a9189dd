package no.ldo.differentiation.board;

import java.io.Serializable;
import no.ldo.differentiation.jobs.PooledTask.Donor;

/**
 * What a job gives.
 *
 * @param freed minutes a week that this position frees in it
 * @param left minutes a week that may still leave it
 */
public record DonorJob(Donor job, int freed, int left) implements Serializable {}
