package no.ldo.leadership;

import java.time.Instant;
import java.util.UUID;

/** A shared answer as it is stored. @param all how many there are of those that were looked for */
record SharedAnswerRow(
        UUID account, String courseVersion, String step, String field, String answer, Instant sharedAt, long all) {
    /** For the query. */
    public SharedAnswerRow {}

    /** @param read as {@code SharedAnswerRepository.shared} selects them */
    static SharedAnswerRow of(Object[] read) {
        return new SharedAnswerRow(
                (UUID) read[0],
                (String) read[1],
                (String) read[2],
                (String) read[3],
                (String) read[4],
                (Instant) read[5],
                ((Number) read[6]).longValue());
    }
}
