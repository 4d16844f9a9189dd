package no.ldo.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.ldo.identity.Role;

/**
 * One entry of a plan's history.
 *
 * @param party in which role the author wrote; for an approval on behalf: the party that was represented
 * @param words a comment, a reason, or empty
 */
public record EntryRow(UUID id, EntryKind kind, Role party, String author, String words, Instant at)
        implements Serializable {}
