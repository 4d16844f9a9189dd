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
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionService;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What is read of the sharing organisation before a version is shared; its services check the caller's mandate. */
@ApplicationScoped
class ExampleSource {
    private PositionService positions;
    private OrganisationService organisations;
    private TaskDirectory tasks;

    protected ExampleSource() {}

    @Inject
    ExampleSource(PositionService positions, OrganisationService organisations, TaskDirectory tasks) {
        this.positions = positions;
        this.organisations = organisations;
        this.tasks = tasks;
    }

    ApprovedVersion version(OrganisationNumber organisation, UUID position, int number) {
        return positions.version(organisation, position, number);
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
