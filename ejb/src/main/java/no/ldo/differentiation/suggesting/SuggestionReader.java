package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.board.Burden;
import no.ldo.differentiation.board.Burdens;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.board.HeldShares;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.composing.RunDirectory;
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
    private RunDirectory runs;
    private SuggestionAccess access;
    private TaskDirectory tasks;
    private HeldShares shares;
    private Burdens burdens;

    protected SuggestionReader() {}

    @Inject
    SuggestionReader(
            RunDirectory runs, SuggestionAccess access, TaskDirectory tasks, HeldShares shares, Burdens burdens) {
        this.runs = runs;
        this.access = access;
        this.tasks = tasks;
        this.shares = shares;
        this.burdens = burdens;
    }

    /** What its run has answered so far. To reckon with, or when its positions are known to be for the caller. */
    Answer answerOf(Suggestion suggestion) {
        return AnswerReader.read(runs.run(suggestion.runId()).answer());
    }

    /**
     * What it gives to some of its positions, as shares of theirs; those that stay empty have none. To reckon with: whether
     * the caller may see the positions is not asked.
     */
    List<HeldShare> shares(Suggestion suggestion, Set<UUID> positions) {
        Map<UUID, PositionDraft> drafts = access.known(suggestion.organisation(), positions);
        Answer answer = answerOf(suggestion);
        List<HeldShare> held = shares.of(suggestion.organisation());
        Map<UUID, PooledTask> known = tasks.byIds(suggestion.organisation(), wanted(suggestion, answer));
        Reading reading =
                new Reading(suggestion, answer, known, held, Others.hold(held, suggestion.positions(), List.of()));
        return suggestion.positions().stream()
                .map(drafts::get)
                .filter(Objects::nonNull)
                .flatMap(draft -> reading.shares(draft).stream())
                .toList();
    }

    private static Set<UUID> wanted(Suggestion suggestion, Answer answer) {
        return answer.composition().positions().stream()
                .flatMap(filled -> filled.tasks().stream())
                .map(place -> suggestion.tasks().get(place))
                .collect(Collectors.toSet());
    }

    /**
     * As it stands.
     *
     * @param besides what the suggestion was asked with: shares of other positions
     * @throws NotVisible when one of its positions is missing or not for the caller
     */
    SuggestionShown read(Suggestion suggestion, List<HeldShare> besides) {
        List<PositionDraft> drafts = access.composable(suggestion.organisation(), suggestion.positions());
        RunShown run = runs.run(suggestion.runId());
        Answer answer = AnswerReader.read(run.answer());
        Set<UUID> wanted = wanted(suggestion, answer);
        List<HeldShare> held = shares.of(suggestion.organisation());
        if (run.state().isEnded()) { // what jobs have given already is told when the search has ended
            Stream.concat(held.stream(), besides.stream()).forEach(share -> wanted.add(share.task()));
        }
        Map<UUID, PooledTask> known = tasks.byIds(suggestion.organisation(), wanted);
        Reading reading =
                new Reading(suggestion, answer, known, held, Others.hold(held, suggestion.positions(), besides));
        List<SuggestedPosition> positions = reading.positions(drafts, access.framesOf(drafts));
        if (run.state().isEnded()) {
            positions = positions.stream().map(this::reckoned).toList();
        }
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

    private SuggestedPosition reckoned(SuggestedPosition position) {
        return position.with(burdens.of(position.position(), position.shares()));
    }

    /** One reading of one answer. @param others what positions hold that the suggestion is not for */
    private record Reading(
            Suggestion suggestion,
            Answer answer,
            Map<UUID, PooledTask> known,
            List<HeldShare> held,
            List<HeldShare> others) {
        List<SuggestedPosition> positions(List<PositionDraft> drafts, Map<UUID, Frame> frames) {
            return drafts.stream()
                    .map(draft -> position(draft, frames.get(draft.id())))
                    .toList();
        }

        List<HeldShare> shares(PositionDraft draft) {
            return position(draft, null).tasks().stream()
                    .filter(task -> !task.days().isEmpty())
                    .map(task -> new HeldShare(
                            draft.id(), draft.unit(), task.task().task().id(), task.days(), task.minutes()))
                    .toList();
        }

        private SuggestedPosition position(PositionDraft draft, @Nullable Frame frame) {
            int place = suggestion.positions().indexOf(draft.id());
            FilledPosition filled = answer.composition().positions().stream()
                    .filter(one -> one.position() == place)
                    .findFirst()
                    .orElse(null);
            if (filled == null) {
                return new SuggestedPosition(draft, frame, Weekdays.NONE, List.of(), 0, why(place, null), Burden.NONE);
            }
            Weekdays days = suggestion.patterns().days(place, filled.pattern());
            List<SuggestedTask> found = filled.tasks().stream()
                    .filter(task -> known.containsKey(suggestion.tasks().get(task)))
                    .map(task -> task(place, draft, days, task))
                    .toList();
            return new SuggestedPosition(
                    draft, frame, days, found, filled.tasks().size() - found.size(), null, Burden.NONE);
        }

        private SuggestedTask task(int place, PositionDraft draft, Weekdays days, int task) {
            PooledTask pooled = known.get(suggestion.tasks().get(task));
            Weekdays own = daysOf(
                    pooled, held.stream().filter(share -> share.position().equals(draft.id())));
            Weekdays of = pooled.task().entry().rhythm().days().minus(daysOf(pooled, others.stream()));
            Weekdays share = new Weekdays(of.bits() & days.bits());
            return new SuggestedTask(pooled, share, !share.isEmpty() && share.equals(own), why(place, task));
        }

        private static Weekdays daysOf(PooledTask task, Stream<HeldShare> shares) {
            return shares.filter(share -> share.task().equals(task.task().id()))
                    .map(HeldShare::days)
                    .reduce(Weekdays.NONE, Weekdays::plus);
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
            Map<UUID, Integer> elsewhere = new HashMap<>();
            for (HeldShare share : others) {
                PooledTask task = known.get(share.task());
                if (task != null) {
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
