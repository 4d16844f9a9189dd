package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * How far a leader has come, for HR: state and counts, nothing that was written.
 *
 * @param unit name of the unit that the mandate is for; empty for the whole organisation
 * @param progress of what is published, in per cent
 * @param lacking codes of the modules before gate A that are not done
 * @param rationale whether there is a finished rationale to read
 */
public record LeaderRow(
        UUID account,
        String name,
        String unit,
        boolean enrolled,
        int progress,
        int modulesDone,
        List<String> lacking,
        boolean rationale)
        implements Serializable {
    public LeaderRow {
        lacking = List.copyOf(lacking);
    }
}
