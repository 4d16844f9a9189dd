package no.ldo.differentiation.suggesting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A house with a kitchen below it and a ward beside it, as tests say it. */
final class ASituation {
    static final UnitId HOUSE = unit(1);
    static final UnitId KITCHEN = unit(2);
    static final UnitId WARD = unit(3);

    private final List<PositionDraft> drafts = new ArrayList<>();
    private final Map<UUID, Frame> frames = new HashMap<>();
    private final List<PooledTask> tasks = new ArrayList<>();
    private final List<HeldShare> held = new ArrayList<>();

    private static UnitId unit(int number) {
        return new UnitId(new UUID(0, number));
    }

    static Donor job(int number, UnitId unit, int leavingMinutes) {
        return new Donor(new UUID(1, number), "Jobb " + number, unit, "Enhet", 2, false, leavingMinutes);
    }

    PooledTask task(Donor job, TaskEntry entry, @Nullable Integer together) {
        TaskRow row = new TaskRow(new UUID(2, tasks.size()), job.id(), entry, together, 1);
        PooledTask task = new PooledTask(row, job);
        tasks.add(task);
        return task;
    }

    PositionDraft draft(UnitId unit, Frame frame) {
        UUID id = new UUID(3, drafts.size());
        PositionDraft draft = new PositionDraft(
                id,
                new OrganisationNumber("999000037"),
                unit,
                "Stilling",
                "",
                PositionStatus.DRAFT,
                0,
                2250,
                90,
                10,
                0,
                null,
                1);
        drafts.add(draft);
        frames.put(id, frame);
        return draft;
    }

    void hold(UUID position, UnitId unit, PooledTask task, Weekdays days) {
        int minutes = days.count() * task.task().entry().rhythm().minutesADay();
        held.add(new HeldShare(position, unit, task.task().id(), days, minutes));
    }

    Situation made() {
        OrganisationNumber any = new OrganisationNumber("999000037");
        Map<UnitId, UnitRow> units = new LinkedHashMap<>();
        units.put(HOUSE, new UnitRow(HOUSE, "H", any.digits(), null, null, 1));
        units.put(KITCHEN, new UnitRow(KITCHEN, "K", "Kjøkken", HOUSE, null, 1));
        units.put(WARD, new UnitRow(WARD, "A", "Avdeling", HOUSE, null, 1));
        return new Situation(drafts, frames, tasks, held, units, Map.of(KITCHEN, 500, WARD, 300));
    }

    /** Plain: as asked, what is placed may be exchanged. */
    Question question() {
        return question(Variant.AS_ASKED, false, Set.of(), List.of());
    }

    Question question(Variant variant, boolean keep, Set<Unwanted> unwanted, List<UUID> unlike) {
        List<UUID> ids = drafts.stream().map(PositionDraft::id).toList();
        return new Question(ids, keep, variant, unwanted, List.of(), unlike);
    }
}
