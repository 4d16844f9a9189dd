package no.ldo.differentiation.proposals;

import java.io.Serializable;

/**
 * A task line that a person may confirm.
 *
 * @param text the line, with the verb first where it can be said so
 * @param source the words of the advert that it comes from, exactly as they stand there
 * @param before what stands before the source in its sentence, for showing
 * @param after what stands after it
 */
public record ProposedTask(String text, String source, String before, String after) implements Serializable {}
