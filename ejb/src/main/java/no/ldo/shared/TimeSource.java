package no.ldo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only clock of the portal, in Norwegian time. Demo data and tests may move it; nothing else does. */
@ApplicationScoped
public class TimeSource {
    /** Where every date of the portal is meant. */
    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private volatile Clock clock = Clock.system(NORWAY);

    /** The moment, to the microsecond, as the database stores it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in Norway. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    /** Stands still at the given moment: for tests and for the history of the demo data. */
    public void fixAt(Instant moment) {
        clock = Clock.fixed(moment, NORWAY);
    }

    /** Runs with the real time again. */
    public void runNormally() {
        clock = Clock.system(NORWAY);
    }
}
