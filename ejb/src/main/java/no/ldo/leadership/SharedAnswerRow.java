package no.ldo.leadership;

import java.time.Instant;
import java.util.UUID;

/** A shared answer as it is stored. */
record SharedAnswerRow(UUID account, String courseVersion, String step, String field, String answer, Instant sharedAt) {
    /** For the query. */
    public SharedAnswerRow {}
}
