package no.ldo.differentiation.optimiser.exact;

import no.ldo.differentiation.carving.FilledPosition;

/**
 * One content that a position can have.
 *
 * @param content keeps all rules that concern this position alone, together-groups whole
 * @param points the terms of the objective that concern it alone, hand-over of each share among them
 */
public record Column(FilledPosition content, long points) {}
