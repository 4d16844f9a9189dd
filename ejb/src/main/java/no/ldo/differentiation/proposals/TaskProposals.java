package no.ldo.differentiation.proposals;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

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
        List<Span> spans = TaskFinder.find(text.smooth());
        List<ProposedTask> items = IntStream.range(0, Math.min(MOST, spans.size()))
                .mapToObj(at -> TaskLine.of(text, spans, at))
                .toList();
        return new TaskProposals(AdvertLanguage.of(text.smooth()), advert, items);
    }
}
