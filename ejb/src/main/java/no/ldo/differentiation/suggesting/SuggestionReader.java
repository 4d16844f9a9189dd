package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.board.HeldShares;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.composing.CompositionService;
import no.ldo.differentiation.composing.RunShown;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.suggesting.SuggestionShown.DonorShown;
import org.jspecify.annotations.Nullable;

/** Puts the answer of a run back into the portal's own things, as they are now. */
@ApplicationScoped
class SuggestionReader {
    private CompositionService compositions;
    private SuggestionAccess access;
    private TaskDirectory tasks;
    private HeldShares shares;

    protected SuggestionReader() {}

    @Inject
    SuggestionReader(CompositionService compositions, SuggestionAccess access, TaskDirectory tasks, HeldShares shares) {
        this.compositions = compositions;
        this.access = access;
        this.tasks = tasks;
        this.shares = shares;
    }

    /** What its run has answered so far. */
    Answer answerOf(Suggestion suggestion) {
        return AnswerReader.read(compositions.shown(suggestion.runId()).answer());
    }

    /** As it stands. @throws NotVisible when one of its positions is missing or not for the caller */
    SuggestionShown read(Suggestion suggestion) {
        List<PositionDraft> drafts = access.composable(suggestion.organisation(), suggestion.positions());
        RunShown run = compositions.shown(suggestion.runId());
        Answer answer = AnswerReader.read(run.answer());
        Set<UUID> wanted = answer.composition().positions().stream()
                .flatMap(filled -> filled.tasks().stream())
                .map(place -> suggestion.tasks().get(place))
                .collect(Collectors.toSet());
        List<HeldShare> held = shares.of(suggestion.organisation());
        if (run.state().isEnded()) {
            held.forEach(share ->
                    wanted.add(share.task())); // what jobs have given already is told when the search has ended
        }
        Map<UUID, PooledTask> known = tasks.byIds(suggestion.organisation(), wanted);
        Reading reading = new Reading(suggestion, answer, known, held);
        List<SuggestedPosition> positions = reading.positions(drafts, access.framesOf(drafts));
        return new SuggestionShown(
                suggestion.id(),
                run,
                suggestion.variant(),
                suggestion.keepsPlaced(),
                suggestion.timeLimitSeconds(),
                suggestion.madeAt(),
                suggestion.basedOn(),
                positions,
                reading.donors(positions));
    }

    /** One reading of one answer. */
    private record Reading(Suggestion suggestion, Answer answer, Map<UUID, PooledTask> known, List<HeldShare> held) {
        List<SuggestedPosition> positions(List<PositionDraft> drafts, Map<UUID, Frame> frames) {
            Map<Integer, FilledPosition> filled = new HashMap<>();
            answer.composition().positions().forEach(one -> filled.put(one.position(), one));
            List<SuggestedPosition> positions = new ArrayList<>();
            for (int place = 0; place < drafts.size(); place++) {
                PositionDraft draft = drafts.get(place);
                positions.add(position(place, draft, frames.get(draft.id()), filled.get(place)));
            }
            return positions;
        }

        private SuggestedPosition position(
                int place, PositionDraft draft, @Nullable Frame frame, @Nullable FilledPosition filled) {
            if (filled == null) {
                return new SuggestedPosition(draft, frame, Weekdays.NONE, List.of(), 0, why(place, null));
            }
            Weekdays days = suggestion.patterns().days(place, filled.pattern());
            List<SuggestedTask> found = filled.tasks().stream()
                    .filter(task -> known.containsKey(suggestion.tasks().get(task)))
                    .map(task -> task(place, draft, days, task))
                    .toList();
            return new SuggestedPosition(
                    draft, frame, days, found, filled.tasks().size() - found.size(), null);
        }

        private SuggestedTask task(int place, PositionDraft draft, Weekdays days, int task) {
            PooledTask pooled = known.get(suggestion.tasks().get(task));
            Weekdays taken = Weekdays.NONE;
            Weekdays own = Weekdays.NONE;
            for (HeldShare share : held) {
                if (share.task().equals(pooled.task().id())) {
                    boolean mine = share.position().equals(draft.id());
                    own = mine ? share.days() : own;
                    taken = mine || suggestion.positions().contains(share.position())
                            ? taken
                            : taken.plus(share.days());
                }
            }
            Weekdays of = pooled.task().entry().rhythm().days().minus(taken);
            Weekdays share = new Weekdays(of.bits() & days.bits());
            return new SuggestedTask(pooled, share, !share.isEmpty() && share.equals(own), why(place, task));
        }

        private @Nullable Explanation why(int position, @Nullable Integer task) {
            return answer.explanations().stream()
                    .filter(one ->
                            one.position() == position && (task == null ? one.task() == null : task.equals(one.task())))
                    .findFirst()
                    .orElse(null);
        }

        List<DonorShown> donors(List<SuggestedPosition> positions) {
            Map<Donor, Integer> given = new LinkedHashMap<>();
            positions.forEach(position ->
                    position.tasks().forEach(task -> given.merge(task.task().job(), task.minutes(), Integer::sum)));
            Set<UUID> asked = new HashSet<>(suggestion.positions());
            Map<UUID, Integer> elsewhere = new HashMap<>();
            for (HeldShare share : held) {
                PooledTask task = known.get(share.task());
                if (task != null && !asked.contains(share.position())) {
                    elsewhere.merge(task.job().id(), share.minutes(), Integer::sum);
                }
            }
            return given.entrySet().stream()
                    .map(one -> new DonorShown(
                            one.getKey().title(),
                            one.getKey().unitName(),
                            one.getValue(),
                            elsewhere.getOrDefault(one.getKey().id(), 0),
                            one.getKey().leavingMinutes()))
                    .sorted(Comparator.comparingInt(DonorShown::minutes)
                            .reversed()
                            .thenComparing(DonorShown::title))
                    .toList();
        }
    }
}
