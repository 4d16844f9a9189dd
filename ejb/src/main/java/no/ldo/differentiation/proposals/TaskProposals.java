package no.ldo.differentiation.proposals;

import java.io.Serializable;
import java.util.List;

/**
 * What was found in an advert.
 *
 * @param language {@code nb} or {@code nn}, whichever the advert is rather written in
 * @param advertText the advert as it was read
 * @param items at most {@value #MOST} task lines, in the order of the advert
 */
public record TaskProposals(String language, String advertText, List<ProposedTask> items) implements Serializable {
    /** As many as a job can hold. */
    public static final int MOST = 300;

    public TaskProposals {
        items = List.copyOf(items);
    }

    /** Reads an advert. */
    static TaskProposals of(String advert) {
        AdvertText text = new AdvertText(advert);
        List<ProposedTask> items = TaskFinder.find(text.smooth()).stream()
                .limit(MOST)
                .map(span -> TaskLine.of(text, span))
                .toList();
        return new TaskProposals(AdvertLanguage.of(text.smooth()), advert, items);
    }
}
