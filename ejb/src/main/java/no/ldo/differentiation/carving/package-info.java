/**
 * Job carving (utskjæring av oppgaver): the exact model of composing several tailored positions from many jobs at once.
 * A {@link no.ldo.differentiation.carving.CarvingProblem} says what there is, a
 * {@link no.ldo.differentiation.carving.Composition} who does what, and
 * {@link no.ldo.differentiation.carving.CarvingRules} what is allowed and what it is worth. Positions are numbered;
 * nothing here says who a person is.
 *
 * <p>Numbers of the hard rules: H0 known and once, H1 authorisation, H2 level, H3 units, H4 demands, H5 day window,
 * H6 days, H7 weekly hours, H8 hours of each day, H9 the day can be done, H10 dose, H11 counts, H12 no day twice,
 * H13 sharing, H14 together-groups, H15 no job is hollowed out, H16 supervision, H17 the declared objective is right.
 */
@NullMarked
package no.ldo.differentiation.carving;

import org.jspecify.annotations.NullMarked;
