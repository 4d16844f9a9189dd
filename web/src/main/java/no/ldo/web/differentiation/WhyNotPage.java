package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.suggesting.NotSuggested;
import no.ldo.differentiation.suggesting.WhyNotService;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import org.jspecify.annotations.Nullable;

/** Why tasks are not suggested for a position. */
@Named
@RequestScoped
public class WhyNotPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    @FromAddress("position")
    private @Nullable UUID position;

    @Inject
    @FromAddress("q")
    private @Nullable String search;

    @Inject
    private ActingFor actingFor;

    @Inject
    private WhyNotService suggestions;

    private List<NotSuggested> rows = List.of();

    @PostConstruct
    void load() {
        if (id == null || position == null) {
            throw new NotVisible();
        }
        rows = suggestions.notSuggested(actingFor.organisation(), id, position, search);
    }

    public List<NotSuggested> getRows() {
        return rows;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public @Nullable UUID getPosition() {
        return position;
    }

    public @Nullable String getSearch() {
        return search;
    }

    /** Whether there may be more than are shown. */
    public boolean isFull() {
        return rows.size() == WhyNotService.MOST;
    }
}
