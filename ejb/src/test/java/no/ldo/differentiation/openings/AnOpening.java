package no.ldo.differentiation.openings;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.openings.OpeningInterest.Contact;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Openings and interests on an entity manager of a test. */
final class AnOpening {
    static final Instant SHOWN_AT = Instant.parse("2026-11-02T08:00:00Z");

    static final String TOWN = "Årdal";

    private AnOpening() {}

    /** A company shows a position of so many minutes a day, all week. */
    static UUID shown(EntityManager em, AnOrganisation company, UnitId unit, String title, PositionLine line) {
        ApprovedVersion version = PositionsForTests.aShownPosition(em, company, unit, title, List.of(line));
        UUID position = version.row().positionId();
        Opening opening = new Opening(position).show(version, Set.of("7512", "9329"), SHOWN_AT);
        opening.at(TOWN);
        new OpeningRepository(em).save(opening);
        return position;
    }

    static PositionLine line(String name, int minutesADay, String demands, boolean withColleagues) {
        return new PositionLine(
                Ids.next(),
                name,
                "brettene er tørre",
                new LineSource("Baker", "Produksjon"),
                new LineLoad(Weekdays.MONDAY_TO_FRIDAY, minutesADay),
                new TaskSlot(480, 900, "oppvasken"),
                WorkFamily.CLEANING,
                new Demands(demands),
                new LineTerms(0, 1, true, withColleagues),
                "bakeren");
    }

    /** A Nav office says that it is interested. The account of the company stands for its mentor. */
    static UUID interest(
            EntityManager em, UUID position, AnOrganisation company, OrganisationNumber office, Instant at) {
        UUID id = Ids.next();
        new InterestRepository(em)
                .add(new OpeningInterest(
                        new DeclareInterest(id, position),
                        company.number(),
                        new Contact(office, company.account(), at)));
        return id;
    }
}
