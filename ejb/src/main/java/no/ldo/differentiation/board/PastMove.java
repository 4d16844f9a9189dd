package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.UUID;

/**
 * A move that can be undone or made again.
 *
 * @param position one of those that it changed
 * @param taskName of the last task that it moved
 * @param several whether it moved more than one task, as taking over a suggestion does
 */
public record PastMove(UUID move, UUID position, String taskName, boolean several) implements Serializable {}
