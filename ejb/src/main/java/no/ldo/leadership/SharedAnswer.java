package no.ldo.leadership;

import java.io.Serializable;
import java.time.Instant;

/** An answer that a leader has shared with the Nav mentors. */
public record SharedAnswer(String leader, String stepTitle, String question, String text, Instant sharedAt)
        implements Serializable {}
