package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.UUID;

/**
 * A move that can be undone or made again.
 *
 * @param position one of those that it changed
 */
public record PastMove(UUID move, UUID position, String taskName) implements Serializable {}
