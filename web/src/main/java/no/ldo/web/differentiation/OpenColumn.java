package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Formats;

/**
 * A position beside the one that is worked on, in words: open with its cards, or folded with none.
 *
 * @param size hours and per cent
 */
public record OpenColumn(String id, String title, String size, boolean draft, List<BoardCard> cards)
        implements Serializable {
    public OpenColumn {
        cards = List.copyOf(cards);
    }

    static OpenColumn of(OpenPosition open, FeatureTexts texts) {
        return of(
                open.position(),
                open.shares().stream().map(share -> BoardCard.of(share, texts)).toList(),
                texts);
    }

    static OpenColumn folded(PositionDraft position, FeatureTexts texts) {
        return of(position, List.of(), texts);
    }

    private static OpenColumn of(PositionDraft position, List<BoardCard> cards, FeatureTexts texts) {
        String size = texts.with("hours.week", Formats.hours(position.minutesAWeek())) + " · "
                + texts.with("percent", Formats.number(position.percent()));
        return new OpenColumn(position.id().toString(), position.title(), size, position.draft(), cards);
    }
}
