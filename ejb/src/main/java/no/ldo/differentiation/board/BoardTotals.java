package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.Demands;

/**
 * The running totals of a position.
 *
 * @param minutes a week
 * @param freed minutes a week freed in the donor jobs together
 * @param added minutes a week that the plan lays on others
 * @param skilled minutes a week freed of holders whose formal level is above the task's
 * @param donors by how much they give, the most first
 * @param hidden units that get more work than they are freed of
 * @param split groups of tasks that belong together and do not stand together
 * @param demands the highest demand of each kind
 */
public record BoardTotals(
        int minutes,
        int freed,
        int added,
        int skilled,
        List<DonorJob> donors,
        List<HiddenWork> hidden,
        List<SplitGroup> split,
        Demands demands)
        implements Serializable {
    public BoardTotals {
        donors = List.copyOf(donors);
        hidden = List.copyOf(hidden);
        split = List.copyOf(split);
    }
}
