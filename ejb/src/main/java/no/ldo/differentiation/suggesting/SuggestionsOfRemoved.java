package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.ldo.differentiation.position.PositionChanged;

/** A suggestion for a position that was removed is nobody's any more, and goes with it. */
@ApplicationScoped
class SuggestionsOfRemoved {
    private SuggestionRepository suggestions;

    protected SuggestionsOfRemoved() {}

    @Inject
    SuggestionsOfRemoved(SuggestionRepository suggestions) {
        this.suggestions = suggestions;
    }

    void forget(@Observes PositionChanged changed) {
        if (changed.kind() == PositionChanged.Kind.REMOVED) {
            suggestions.removeOf(changed.organisation(), changed.subjectId());
        }
    }
}
