package no.ldo.mentoring;

import java.io.Serializable;
import java.util.UUID;

/**
 * How much a Nav mentor has.
 *
 * @param people who are followed: until six calendar months past the last day of their plan, each person once
 * @param overdue meetings that should have been held
 * @param full whether the number of people has reached the limit
 */
public record MentorLoad(UUID mentor, String name, int companies, int people, int overdue, boolean full)
        implements Serializable {}
