package no.ldo.leadership.course;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A field to write in.
 *
 * @param code under which the answer is stored, unique in its step
 * @param dimension of a question for own thoughts; null elsewhere
 * @param help stands under the label; empty when there is none
 * @param example shown on request, never filled in; empty when there is none
 * @param max longest answer in characters
 */
public record AnswerField(
        String code,
        String label,
        @Nullable Dimension dimension,
        String help,
        String example,
        int max,
        boolean singleLine)
        implements Serializable {}
