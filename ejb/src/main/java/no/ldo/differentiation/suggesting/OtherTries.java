package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.HeldShare;

/** What is asked when somebody wants another try of a suggestion: the same as before, but for what the person says. */
@ApplicationScoped
class OtherTries {
    private SuggestionRepository suggestions;
    private SuggestionReader reader;

    protected OtherTries() {}

    @Inject
    OtherTries(SuggestionRepository suggestions, SuggestionReader reader) {
        this.suggestions = suggestions;
        this.reader = reader;
    }

    /** The same without one task more. */
    Question without(Suggestion before, Unwanted one) {
        Set<Unwanted> unwanted = before.unwanted();
        unwanted.add(one);
        Lineage lineage = suggestions.lineage(before);
        return new Question(
                before.positions(),
                before.keepsPlaced(),
                before.variant(),
                unwanted,
                besides(lineage, before.positions()),
                lineage.unlike()
                        .map(other -> smallestFirst(other, before.positions().get(0)))
                        .orElse(List.of()));
    }

    /** Another kind of content for one position; the others hold what they are given. */
    Question instead(Suggestion before, UUID position, Variant variant) {
        List<UUID> positions = List.of(position);
        return new Question(
                positions,
                before.keepsPlaced(),
                variant,
                before.unwanted(),
                besides(suggestions.lineage(before), positions),
                variant == Variant.DIFFERENT ? smallestFirst(before, position) : List.of());
    }

    /** Shares that positions beside the suggestion hold by those of which it is another try. */
    List<HeldShare> besides(Suggestion suggestion) {
        return suggestion.basedOn() == null
                ? List.of()
                : besides(suggestions.lineage(suggestion), suggestion.positions());
    }

    private List<HeldShare> besides(Lineage lineage, List<UUID> positions) {
        return lineage.beside(positions).entrySet().stream()
                .flatMap(one -> reader.shares(one.getKey(), one.getValue()).stream())
                .toList();
    }

    /** Largest shares last: those are the ones that may not come again. */
    private List<UUID> smallestFirst(Suggestion suggestion, UUID position) {
        return reader.shares(suggestion, Set.of(position)).stream()
                .sorted(Comparator.comparingInt(HeldShare::minutes))
                .map(HeldShare::task)
                .toList();
    }
}
