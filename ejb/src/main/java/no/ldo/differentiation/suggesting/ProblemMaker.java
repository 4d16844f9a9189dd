package no.ldo.differentiation.suggesting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.UnitId;

/**
 * From jobs, frames and what is held to a problem of the model ldo-carving-1. What positions that are not asked for hold is
 * taken away first; everything carries numbers in place of names, so that a problem says nothing about anybody.
 */
final class ProblemMaker {
    private final Situation situation;
    private final Question question;
    private final Set<UUID> asked;
    private final Map<UUID, PooledTask> byId;
    private final Elsewhere elsewhere = new Elsewhere();
    private final List<UnitId> units;
    private final Map<UUID, Integer> jobs = new LinkedHashMap<>();
    private final List<Donor> donors = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Groups.Key, Integer> groups = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<CarvingTask> tasks = new ArrayList<>();

    private ProblemMaker(Situation situation, Question question) {
        this.situation = situation;
        this.question = question;
        this.asked = Set.copyOf(question.positions());
        this.units = List.copyOf(situation.units().keySet());
        this.byId = situation.byId();
    }

    /** The problem. Positions are those of the situation, in order; each must have a frame. */
    static MadeProblem of(Situation situation, Question question) {
        return new ProblemMaker(situation, question).make();
    }

    private MadeProblem make() {
        reckonElsewhere();
        situation.tasks().forEach(this::addTask);
        PositionMaker positions = new PositionMaker(situation, units, question.variant());
        List<CarvingPosition> made = new ArrayList<>();
        for (PositionDraft draft : situation.drafts()) {
            made.add(positions.of(draft, Integer.toString(made.size() + 1)));
        }
        CarvingProblem problem = new CarvingProblem(
                "portal",
                1,
                Arrays.stream(Demand.values()).map(Demand::code).toList(),
                units.stream().map(this::unit).toList(),
                donors.stream().map(this::job).toList(),
                tasks,
                made,
                Weights.of(question.variant()));
        List<UUID> order = situation.drafts().stream().map(PositionDraft::id).toList();
        List<Pin> unwanted = unwanted(order);
        List<Pin> locked = locked(order, unwanted);
        return new MadeProblem(problem, order, ids, locked, excluded(unwanted, locked));
    }

    private void reckonElsewhere() {
        Others.hold(situation.held(), asked, question.besides()).stream()
                .filter(share -> byId.containsKey(share.task()))
                .forEach(share -> elsewhere.hold(byId.get(share.task()), share));
    }

    private void addTask(PooledTask task) {
        Weekdays free = elsewhere.freeDaysOf(task);
        if (free.isEmpty() || elsewhere.splitsLeft(task) < 1 || elsewhere.holdsGroupOf(task)) {
            return;
        }
        Integer job = jobs.get(task.job().id());
        if (job == null) {
            job = donors.size();
            jobs.put(task.job().id(), job);
            donors.add(task.job());
        }
        ids.add(task.task().id());
        tasks.add(task(task, job, free));
    }

    private CarvingTask task(PooledTask task, int job, Weekdays free) {
        TaskEntry entry = task.task().entry();
        return new CarvingTask(
                job,
                Integer.toString(tasks.size() + 1),
                entry.family().code(),
                place(task),
                entry.rhythm().minutesADay(),
                free.bits(),
                entry.slot().start(),
                entry.slot().end(),
                entry.terms().level(),
                entry.terms().authorisationOnly(),
                Arrays.stream(Demand.values())
                        .map(demand -> entry.demands().of(demand))
                        .toList(),
                entry.terms().supervised(),
                entry.terms().withColleagues(),
                entry.terms().learnWeeks(),
                task.freedValue(),
                Groups.keyOf(task)
                        .map(key -> groups.computeIfAbsent(key, any -> groups.size()))
                        .orElse(-1),
                elsewhere.splitsLeft(task));
    }

    private int place(PooledTask task) {
        return places.computeIfAbsent(task.place(), any -> places.size());
    }

    private CarvingUnit unit(UnitId unit) {
        int minutes = situation.supervised().getOrDefault(unit, 0);
        return new CarvingUnit(
                Integer.toString(units.indexOf(unit) + 1), Math.max(0, minutes - elsewhere.supervisedIn(unit)));
    }

    private CarvingJob job(Donor donor) {
        return new CarvingJob(
                units.indexOf(donor.unit()), Math.max(0, donor.leavingMinutes() - elsewhere.minutesOf(donor.id())));
    }

    private List<Pin> unwanted(List<UUID> order) {
        Map<UUID, Integer> placeOf = MadeProblem.places(ids);
        return question.unwanted().stream()
                .filter(one -> placeOf.containsKey(one.task()) && order.contains(one.position()))
                .map(one -> new Pin(order.indexOf(one.position()), placeOf.get(one.task()), null))
                .toList();
    }

    /** What a person has said no to goes from the board too, and with it what belongs together with it. */
    private List<Pin> locked(List<UUID> order, List<Pin> unwanted) {
        if (!question.keepPlaced()) {
            return List.of();
        }
        Map<UUID, Integer> placeOf = MadeProblem.places(ids);
        return situation.held().stream()
                .filter(share -> asked.contains(share.position()) && placeOf.containsKey(share.task()))
                .map(share -> new Pin(order.indexOf(share.position()), placeOf.get(share.task()), null))
                .filter(lock -> unwanted.stream().noneMatch(pin -> standOrFall(pin, lock)))
                .toList();
    }

    /** What stays may come again, whatever the content was to differ from. */
    private List<Pin> excluded(List<Pin> unwanted, List<Pin> locked) {
        Map<UUID, Integer> placeOf = MadeProblem.places(ids);
        List<Pin> loose = question.unlike().stream()
                .filter(placeOf::containsKey)
                .map(task -> new Pin(0, placeOf.get(task), null))
                .filter(pin -> locked.stream().noneMatch(lock -> standOrFall(pin, lock)))
                .toList();
        Set<Pin> pins = new TreeSet<>(Comparator.comparingInt(Pin::position).thenComparingInt(Pin::task));
        pins.addAll(unwanted);
        pins.addAll(loose.subList(loose.size() / 2, loose.size()));
        return List.copyOf(pins);
    }

    /** Whether a position can have neither task without the other. */
    private boolean standOrFall(Pin one, Pin other) {
        int group = tasks.get(one.task()).group();
        return one.position() == other.position()
                && (one.task() == other.task()
                        || group >= 0 && group == tasks.get(other.task()).group());
    }
}
