package no.ldo.differentiation.position;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** The need for part-time, or the discussion about it, was written or changed. The texts stay out of the log. */
public record PartTimeRecorded(
        OrganisationNumber organisation, UUID subjectId, int minutesAWeek, int fullTimeMinutes, PartTimeTalk.Kind talk)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "position";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "act",
                "PART_TIME",
                "minutes",
                Integer.toString(minutesAWeek),
                "fullTime",
                Integer.toString(fullTimeMinutes),
                "talk",
                talk.name());
    }
}
