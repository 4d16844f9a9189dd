package no.ldo.leadership;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.ldo.leadership.course.AnswerField;
import org.jspecify.annotations.Nullable;

/**
 * A field with what its owner has written.
 *
 * @param id of the stored answer; null when nothing is stored, or in the artefact
 * @param text empty when nothing is stored
 * @param version of what is stored; 0 when nothing is
 * @param sharedAt when it was shared with the Nav mentors; null while it is private
 */
public record OwnAnswer(
        AnswerField field,
        @Nullable UUID id,
        String text,
        int version,
        @Nullable Instant sharedAt) implements Serializable {}
