package no.ldo.differentiation.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.UnitId;

/**
 * Sums up what a position gives and costs, by the conventions in {@code docs/rules.md}: <b>freed</b> are the minutes of
 * the shares that leave a donor job; <b>added</b> are the workplace mentor's minutes and the supervision of supervised
 * tasks in the receiving unit, and hand-over talk per share in the unit that the share comes from.
 */
final class Totals {
    private final PositionDraft position;
    private final List<BoardShare> shares;

    private Totals(PositionDraft position, List<BoardShare> shares) {
        this.position = position;
        this.shares = shares;
    }

    /**
     * @param takenByJob minutes a week that all positions together hold of each donor job
     * @param together all tasks that belong together with one of the shares
     */
    static BoardTotals of(
            PositionDraft position,
            List<BoardShare> shares,
            Map<UUID, Integer> takenByJob,
            String unitName,
            List<TaskRow> together) {
        Totals totals = new Totals(position, shares);
        Burden burden = burden(position, shares, unitName);
        int minutes = shares.stream().mapToInt(BoardShare::minutesAWeek).sum();
        return new BoardTotals(
                minutes,
                minutes,
                burden.added(),
                totals.skilledMinutes(),
                totals.donors(takenByJob),
                burden.hidden(),
                SplitGroup.of(shares, together));
    }

    /** What the position lays on others. @param unitName of the position's unit */
    static Burden burden(PositionDraft position, List<BoardShare> shares, String unitName) {
        Totals totals = new Totals(position, shares);
        return new Burden(
                totals.mentorAndSupervision() + position.handoverMinutes() * shares.size(),
                totals.hiddenWork(unitName));
    }

    private int skilledMinutes() {
        return shares.stream()
                .filter(share -> share.pooled().freedValue() > 0)
                .mapToInt(BoardShare::minutesAWeek)
                .sum();
    }

    private List<DonorJob> donors(Map<UUID, Integer> takenByJob) {
        Map<Donor, Integer> freed = new LinkedHashMap<>();
        shares.forEach(share -> freed.merge(share.pooled().job(), share.minutesAWeek(), Integer::sum));
        List<DonorJob> donors = new ArrayList<>();
        freed.forEach((job, minutes) -> donors.add(new DonorJob(
                job, minutes, Math.max(0, job.leavingMinutes() - takenByJob.getOrDefault(job.id(), minutes)))));
        donors.sort(Comparator.comparingInt(DonorJob::freed)
                .reversed()
                .thenComparing(donor -> donor.job().title()));
        return donors;
    }

    /** Hidden work: a unit whose added minutes exceed what is freed there. */
    private List<HiddenWork> hiddenWork(String unitName) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        Map<UnitId, Integer> freed = new HashMap<>();
        Map<UnitId, Integer> added = new HashMap<>();
        for (BoardShare share : shares) {
            Donor donor = share.pooled().job();
            names.put(donor.unit(), donor.unitName());
            freed.merge(donor.unit(), share.minutesAWeek(), Integer::sum);
            added.merge(donor.unit(), position.handoverMinutes(), Integer::sum);
        }
        if (!shares.isEmpty()) {
            names.put(position.unit(), unitName);
            added.merge(position.unit(), mentorAndSupervision(), Integer::sum);
        }
        return names.entrySet().stream()
                .map(unit ->
                        new HiddenWork(unit.getValue(), freed.getOrDefault(unit.getKey(), 0), added.get(unit.getKey())))
                .filter(work -> work.added() > work.freed())
                .toList();
    }

    private int mentorAndSupervision() {
        return shares.isEmpty()
                ? 0
                : position.mentorMinutes()
                        + shares.stream().mapToInt(Totals::supervision).sum();
    }

    /** Share of the time that is asked for on a supervised task, rounded half up. */
    private static int supervision(BoardShare share) {
        int percent = share.task().terms().supervised() ? share.task().terms().supervisionPercent() : 0;
        return (share.minutesAWeek() * percent + 50) / 100;
    }
}
