package no.ldo.differentiation.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.position.ApprovedPositions;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionChanged;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.organisation.UnitDirectory;

/**
 * Where an opening is copied from: the version that is published, the trades of the jobs
 * that its tasks come from, and the town where its unit is.
 */
@ApplicationScoped
class OpeningSource {
    private ApprovedPositions positions;
    private TaskDirectory tasks;
    private UnitDirectory units;

    protected OpeningSource() {}

    @Inject
    OpeningSource(ApprovedPositions positions, TaskDirectory tasks, UnitDirectory units) {
        this.positions = positions;
        this.tasks = tasks;
        this.units = units;
    }

    /** What is published is the latest version: a position that is taken up again is shown no more. */
    void copy(Opening opening, PositionChanged changed, Instant now) {
        ApprovedVersion version = positions
                .version(changed.organisation(), changed.subjectId(), changed.latestVersion())
                .orElseThrow();
        List<UUID> taken = version.lines().stream().map(PositionLine::taskId).toList();
        opening.show(
                version, Set.copyOf(tasks.trades(changed.organisation(), taken).values()), now);
        place(opening);
    }

    /** Takes over the town as the company tells it now. */
    void place(Opening opening) {
        opening.at(units.townOf(opening.organisation(), opening.unit()).orElse(""));
    }
}
