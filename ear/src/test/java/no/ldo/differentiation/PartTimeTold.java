package no.ldo.differentiation;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import no.ldo.differentiation.position.PartTimeService;
import no.ldo.differentiation.position.PartTimeTalk;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.SavePartTime;
import no.ldo.shared.OrganisationNumber;

/** What an employer writes about part-time, for tests that are about something else. */
public final class PartTimeTold {
    private PartTimeTold() {}

    /** In the container: HR writes the need and that it is discussed. */
    public static void discuss(OrganisationNumber organisation, PositionDraft position) {
        CDI.current().select(PartTimeService.class).get().write(organisation, held(position));
    }

    /** The need is written and discussed. */
    static SavePartTime held(PositionDraft position) {
        return told(position, PartTimeTalk.Kind.HELD, 0);
    }

    /** As far as it has come, against the version that was read. */
    static SavePartTime told(PositionDraft position, PartTimeTalk.Kind talk, int version) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new SavePartTime(
                position.id(),
                position.minutesAWeek(),
                position.fullTimeMinutes(),
                "Arbeidet finnes bare om morgenen.",
                day,
                talk,
                day,
                "Klubbleder",
                "Enig.",
                "Vi har spurt de ansatte.",
                version);
    }
}
