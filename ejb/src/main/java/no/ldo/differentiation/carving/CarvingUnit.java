package no.ldo.differentiation.carving;

/** @param supervisedMinutesPerWeek minutes a week of supervised work that the unit can attend to */
public record CarvingUnit(String name, int supervisedMinutesPerWeek) {}
