package no.ldo.differentiation.position;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.Told;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;

/** Tailored positions on an entity manager of a test. */
public final class PositionsForTests {
    private PositionsForTests() {}

    /** Without a caller: for everything but approving. */
    public static PositionDrafts drafts(EntityManager em) {
        return new PositionDrafts(new PositionRepository(em), null, null, new TimeSource(), new Told());
    }

    public static UUID aPosition(EntityManager em, OrganisationNumber organisation, UnitId unit, String title) {
        SavePosition command = new SavePosition(title, unit, "Fordi det trengs", 2250, 90, 0);
        TailoredPosition position = new TailoredPosition(Ids.next(), organisation, command, 10, Instant.EPOCH);
        new PositionRepository(em).add(position);
        return position.id();
    }

    /** A position that is shown, with one approved version of these lines. @return that version */
    public static ApprovedVersion aShownPosition(
            EntityManager em, AnOrganisation company, UnitId unit, String title, List<PositionLine> lines) {
        PositionRepository positions = new PositionRepository(em);
        UUID id = aPosition(em, company.number(), unit, title);
        TailoredPosition position = positions.find(id).orElseThrow();
        position.recompose(
                lines.stream().mapToInt(line -> line.load().minutesAWeek()).sum());
        position.approve();
        position.publish();
        position.show();
        PositionVersion version =
                new PositionVersion(Ids.next(), position.draft(), "Enheten", company.account(), Instant.EPOCH);
        positions.add(version, lines);
        positions.flush();
        return version.with(lines);
    }

    /** Hides what is shown. */
    public static void hide(EntityManager em, UUID position) {
        new PositionRepository(em).find(position).orElseThrow().hide();
    }

    /** With version 1, one hour a week, without lines. */
    public static UUID anApprovedPosition(
            EntityManager em, OrganisationNumber organisation, UnitId unit, UUID approver) {
        UUID id = aPosition(em, organisation, unit, "Kjøkkenassistent");
        PositionRepository positions = new PositionRepository(em);
        TailoredPosition position = positions.find(id).orElseThrow();
        position.recompose(60);
        position.approve();
        positions.add(new PositionVersion(Ids.next(), position.draft(), "Kjøkken", approver, Instant.EPOCH), List.of());
        return id;
    }
}
