package no.ldo.differentiation.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.position.ApprovedPositions;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionService;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitReach;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What is read of the sharing organisation before a version is shared; its services check the caller's mandate. */
@ApplicationScoped
class ExampleSource {
    private PositionService positions;
    private ApprovedPositions approved;
    private OrganisationService organisations;
    private TaskDirectory tasks;
    private UnitReach reach;

    protected ExampleSource() {}

    @Inject
    ExampleSource(
            PositionService positions,
            ApprovedPositions approved,
            OrganisationService organisations,
            TaskDirectory tasks,
            UnitReach reach) {
        this.positions = positions;
        this.approved = approved;
        this.organisations = organisations;
        this.tasks = tasks;
        this.reach = reach;
    }

    /** @throws NotVisible when the version is missing, or not of a unit for which the caller is HR manager */
    ApprovedVersion version(OrganisationNumber organisation, UUID position, int number) {
        ApprovedVersion version = positions.version(organisation, position, number);
        if (!reach.covers(organisation, version.unit(), Role.HR_MANAGER)) {
            throw new NotVisible();
        }
        return version;
    }

    /** Requires the caller to be HR manager of the unit that a version belongs to. */
    void requireUnitOf(OrganisationNumber organisation, UUID position, int number) {
        UnitId unit = approved.version(organisation, position, number)
                .orElseThrow(NotVisible::new)
                .unit();
        reach.require(organisation, unit, Role.HR_MANAGER);
    }

    /** Names that are to stay at home. */
    NameGuard guard(ApprovedVersion version) {
        OrganisationNumber own = version.organisation();
        Stream<String> units = organisations.units(own).stream().map(UnitRow::name);
        Stream<String> places = version.lines().stream().map(line -> line.slot().place());
        return NameGuard.of(
                organisations.organisation(own).name(),
                Stream.concat(units, places).toList());
    }

    /** STYRK-08 of the job that gives most minutes; null where no job has a code. */
    @Nullable
    String trade(OrganisationNumber organisation, List<PositionLine> lines) {
        Map<UUID, String> trades = tasks.trades(
                organisation, lines.stream().map(PositionLine::taskId).toList());
        Map<String, Integer> minutes = new HashMap<>();
        for (PositionLine line : lines) {
            String code = trades.get(line.taskId());
            if (code != null) {
                minutes.merge(code, line.load().minutesAWeek(), Integer::sum);
            }
        }
        return minutes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
