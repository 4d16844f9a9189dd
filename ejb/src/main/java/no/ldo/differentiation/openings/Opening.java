package no.ldo.differentiation.openings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a company shows of a position: one approved version, with the figures of its tasks put together so that the
 * database can search. It stays when the position is hidden, for the interests that name it.
 */
@Entity
@Table(name = "opening")
class Opening {
    private static final int LONGEST_WORK = 4000;
    private static final int MOST_TRADES = 39;

    @Id
    @Column(name = "position_id", nullable = false)
    private UUID position;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "unit_id", nullable = false)
    private UnitId unit;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(name = "unit_name", nullable = false, length = 120)
    private String unitName;

    @Column(nullable = false, length = 80)
    private String town = "";

    @Column(nullable = false, length = LONGEST_WORK)
    private String work;

    @Column(nullable = false, length = 200)
    private String trades;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Column(name = "full_time_minutes", nullable = false)
    private int fullTimeMinutes;

    @Column(nullable = false)
    private Weekdays days;

    @Column(nullable = false)
    private int tasks;

    @Column(nullable = false, length = 12)
    private Demands demands;

    @Column(name = "with_colleagues", nullable = false)
    private boolean withColleagues;

    @Column(name = "shown_at", nullable = false)
    private Instant shownAt;

    @Column(name = "open_since", nullable = false)
    private Instant openSince;

    @Version
    private int version;

    protected Opening() {}

    Opening(UUID position) {
        this.position = position;
    }

    /** Takes over what the company shows from now on. @param trades STYRK-08 codes of the donor jobs */
    Opening show(ApprovedVersion shown, Collection<String> donorTrades, Instant now) {
        organisation = shown.organisation();
        unit = shown.unit();
        number = shown.row().number();
        title = shown.row().title();
        unitName = shown.unitName();
        weekMinutes = shown.row().minutesAWeek();
        fullTimeMinutes = shown.row().fullTimeMinutes();
        demands = shown.demands();
        trades = donorTrades.stream().sorted().limit(MOST_TRADES).collect(Collectors.joining(" ", " ", " "));
        shownAt = now;
        openSince = now;
        gather(shown);
        return this;
    }

    /** @param place the town where the unit is; empty when the company has not told */
    void at(String place) {
        town = place;
    }

    private void gather(ApprovedVersion shown) {
        String words = shown.lines().stream()
                .flatMap(line -> Stream.of(
                        line.name(), line.slot().place(), line.source().jobTitle()))
                .distinct()
                .collect(Collectors.joining(" "));
        work = words.substring(0, Math.min(words.length(), LONGEST_WORK));
        days = shown.lines().stream().map(line -> line.load().days()).reduce(Weekdays.NONE, Weekdays::plus);
        tasks = shown.lines().size();
        withColleagues =
                shown.lines().stream().map(PositionLine::terms).anyMatch(PositionLine.LineTerms::withColleagues);
    }

    /** The company says that it is open still. */
    void confirm(Instant now) {
        openSince = now;
    }

    OpeningRow row(String company, @Nullable UUID interest) {
        return new OpeningRow(
                position,
                number,
                title,
                new OpeningRow.Where(company, unitName, town),
                new OpeningRow.Load(weekMinutes, fullTimeMinutes, days, tasks),
                demands,
                OpeningRow.codes(trades),
                withColleagues,
                shownAt,
                interest);
    }

    String title() {
        return title;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    UnitId unit() {
        return unit;
    }

    Instant openSince() {
        return openSince;
    }

    Instant shownAt() {
        return shownAt;
    }
}
