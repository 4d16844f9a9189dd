package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.JobRow;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;

/** Puts positions together in the demo and takes them through their life. */
@ApplicationScoped
class DemoPositions {
    private JobService jobs;
    private PositionService positions;
    private BoardService board;
    private PublicationService publications;
    private DemoPartTime partTime;

    protected DemoPositions() {}

    @Inject
    DemoPositions(
            JobService jobs,
            PositionService positions,
            BoardService board,
            PublicationService publications,
            DemoPartTime partTime) {
        this.partTime = partTime;
        this.jobs = jobs;
        this.positions = positions;
        this.board = board;
        this.publications = publications;
    }

    /** The tasks of the organisation's job with this title. */
    List<TaskRow> tasksOf(OrganisationNumber number, String jobTitle) {
        UUID job = jobs.list(number, new PageRequest(1, 1, null, false, jobTitle)).items().stream()
                .map(JobRow::id)
                .findFirst()
                .orElseThrow();
        return jobs.job(number, job).tasks();
    }

    UUID position(OrganisationNumber number, UnitId unit, String title, String purpose) {
        UUID id = Ids.next();
        positions.create(number, id, new SavePosition(title, unit, purpose, 2250, 90, 0));
        return id;
    }

    void take(OrganisationNumber number, UUID position, TaskRow task, Weekdays days) {
        board.move(number, new MoveShare(Ids.next(), position, task.id(), days, version(number, position)));
    }

    /** Approves, publishes and shows it. @param reason why, where gate A is shut */
    void show(OrganisationNumber number, UUID position, String reason) {
        board.approve(number, position, version(number, position));
        partTime.discuss(number, position, "Arbeidet finnes bare i de timene kafeen har flest gjester.");
        publications.publish(number, position, version(number, position), reason);
        positions.show(number, position, version(number, position));
    }

    private int version(OrganisationNumber number, UUID position) {
        return positions.position(number, position).position().version();
    }
}
