package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.composing.TooManyRuns;
import no.ldo.differentiation.suggesting.AskSuggestion;
import no.ldo.differentiation.suggesting.SuggestionRow;
import no.ldo.differentiation.suggesting.SuggestionService;
import no.ldo.differentiation.suggesting.SuggestionService.Candidate;
import no.ldo.shared.Ids;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Ask for a suggestion: for which drafts, whether what lies on their boards stays, and how long to search. */
@Named
@RequestScoped
public class SuggestPage {
    @Inject
    @FromAddress("position")
    private @Nullable UUID position;

    @Inject
    private ActingFor actingFor;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private Messages messages;

    private List<Candidate> candidates = List.of();
    private List<SuggestionRow> recent = List.of();
    private UUID fresh = Ids.next();
    private String[] positions = {};
    private boolean keepPlaced = true;
    private int seconds = 5;
    private long seed = 1;

    @PostConstruct
    void load() {
        candidates = suggestions.candidates(actingFor.organisation());
        recent = suggestions.recent(actingFor.organisation());
        positions = candidates.stream()
                .filter(one -> one.frame() != null)
                .map(one -> one.position().id())
                .filter(id -> position == null || id.equals(position))
                .map(UUID::toString)
                .toArray(String[]::new);
    }

    /** Queues it and leads on to the page that follows it. */
    public void ask() {
        List<UUID> chosen = Arrays.stream(positions).map(IdConverter::parse).toList();
        if (chosen.isEmpty()) {
            messages.refuse("positions", "composing", "suggest.positions.none");
            return;
        }
        try {
            suggestions.ask(actingFor.organisation(), new AskSuggestion(fresh, chosen, keepPlaced, seconds, seed));
        } catch (TooManyRuns full) {
            messages.refuse(null, "composing", "suggest.full", full.seconds());
            return;
        }
        messages.leadOn(Paths.suggestion(actingFor.organisation(), fresh));
    }

    /** The person's own newest suggestions. */
    public List<SuggestionRow> getRecent() {
        return recent;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** Drafts that have a frame. */
    public List<Candidate> getFramed() {
        return candidates.stream().filter(one -> one.frame() != null).toList();
    }

    /** Drafts that need one first. */
    public List<Candidate> getUnframed() {
        return candidates.stream().filter(one -> one.frame() == null).toList();
    }

    /** Id of the suggestion that is new: the form posts it, so that the same post sent twice makes one. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    public String[] getPositions() {
        return positions.clone();
    }

    public void setPositions(String[] value) {
        positions = value.clone();
    }

    public boolean isKeepPlaced() {
        return keepPlaced;
    }

    public void setKeepPlaced(boolean value) {
        keepPlaced = value;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int value) {
        seconds = value;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long value) {
        seed = value;
    }
}
