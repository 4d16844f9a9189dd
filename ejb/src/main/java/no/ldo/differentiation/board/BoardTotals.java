package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;

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
 */
public record BoardTotals(
        int minutes,
        int freed,
        int added,
        int skilled,
        List<DonorJob> donors,
        List<HiddenWork> hidden,
        List<SplitGroup> split)
        implements Serializable {
    public BoardTotals {
        donors = List.copyOf(donors);
        hidden = List.copyOf(hidden);
        split = List.copyOf(split);
    }
}
