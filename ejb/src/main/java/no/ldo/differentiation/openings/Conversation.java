package no.ldo.differentiation.openings;

import java.io.Serializable;
import java.util.List;

/**
 * What is said about an opening.
 *
 * @param side on which the reader stands
 * @param writes whether the reader may write and say what became of it
 * @param messages the oldest first
 */
public record Conversation(InterestRow interest, Side side, boolean writes, List<MessageRow> messages)
        implements Serializable {
    public Conversation {
        messages = List.copyOf(messages);
    }
}
