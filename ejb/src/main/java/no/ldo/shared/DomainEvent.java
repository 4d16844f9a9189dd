package no.ldo.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened in a feature, told in the past tense ({@code PositionPublished}). Fired inside the
 * transaction of the act: the change log stores one line per event in the same transaction.
 */
public interface DomainEvent {
    /** The organisation that it concerns; null only for acts on the portal itself. */
    @Nullable
    OrganisationNumber organisation();

    /** Kind of thing that changed, one lower-case word or two with a hyphen: {@code position}, {@code training-plan}. */
    String subjectType();

    /** Which one changed. */
    UUID subjectId();

    /** What a reader of the change log should know besides: short values, never free text or names of persons. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
