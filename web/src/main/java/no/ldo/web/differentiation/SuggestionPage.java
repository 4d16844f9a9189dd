package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.composing.TooManyRuns;
import no.ldo.differentiation.suggesting.Adopt;
import no.ldo.differentiation.suggesting.AdoptAll;
import no.ldo.differentiation.suggesting.AdoptionService;
import no.ldo.differentiation.suggesting.SuggestionService;
import no.ldo.differentiation.suggesting.SuggestionShown;
import no.ldo.differentiation.suggesting.Variant;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A suggestion: how the search goes, what it has found and why, and taking it over as a whole or task by task. */
@Named
@RequestScoped
public class SuggestionPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private Messages messages;

    private SuggestionShown shown;
    private SearchProgress progress;
    private UUID fresh = Ids.next();
    private SeenVersions seen = SeenVersions.NONE;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        shown = suggestions.suggestion(actingFor.organisation(), id);
        progress = SearchProgress.of(shown.run());
        seen = SeenVersions.of(shown.positions());
    }

    /** How it goes was read for this post already; when the search has ended, the whole page is shown anew. */
    public void follow() {
        if (progress.ended()) {
            messages.leadOn(Paths.suggestion(actingFor.organisation(), shown.id()));
        }
    }

    /** Stops the search. */
    public void stop() {
        suggestions.stop(actingFor.organisation(), shown.id());
        messages.leadOn(Paths.suggestion(actingFor.organisation(), shown.id()));
    }

    /** Takes over the whole suggestion. */
    public void takeAll() {
        taken(() -> adoptions.adoptAll(actingFor.organisation(), new AdoptAll(fresh, shown.id(), seen.versions())));
    }

    /** Takes over the tasks of a position that are ticked. */
    public void take(String position) {
        UUID wanted = IdConverter.parse(position);
        Set<UUID> ticked = ticked(position);
        if (ticked.isEmpty()) {
            messages.refuse(null, "composing", "suggestion.take.none");
            return;
        }
        taken(() -> adoptions.adopt(
                actingFor.organisation(), new Adopt(fresh, shown.id(), wanted, ticked, seen.of(wanted))));
    }

    private static Set<UUID> ticked(String position) {
        String[] posted = Faces.getRequestParameterValues("take:" + position);
        return posted == null
                ? Set.of()
                : Stream.of(posted).map(IdConverter::parse).collect(Collectors.toSet());
    }

    private void taken(IntSupplier act) {
        try {
            messages.done("composing", "suggestion.taken", act.getAsInt());
        } catch (EditConflict faster) {
            messages.refuseForConflict();
        }
        load();
        fresh = Ids.next();
    }

    /** Asks again without a task. @param positionAndTask both ids with a space between */
    public void without(String positionAndTask) {
        String[] ids = two(positionAndTask);
        UUID next = fresh;
        ask(
                next,
                organisation -> suggestions.without(
                        organisation, shown.id(), IdConverter.parse(ids[0]), IdConverter.parse(ids[1]), next));
    }

    /** Asks for another kind of content for one position. @param variantAndPosition with a space between */
    public void instead(String variantAndPosition) {
        String[] parts = two(variantAndPosition);
        UUID next = fresh;
        ask(
                next,
                organisation -> suggestions.instead(
                        organisation, shown.id(), IdConverter.parse(parts[1]), variant(parts[0]), next));
    }

    private void ask(UUID next, Consumer<OrganisationNumber> act) {
        try {
            act.accept(actingFor.organisation());
        } catch (TooManyRuns full) {
            messages.refuse(null, "composing", "suggest.full", full.seconds());
            return;
        }
        messages.leadOn(Paths.suggestion(actingFor.organisation(), next));
    }

    private static String[] two(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2) {
            throw new NotVisible();
        }
        return parts;
    }

    private static Variant variant(String name) {
        return Stream.of(Variant.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    public SuggestionShown getShown() {
        return shown;
    }

    public SearchProgress getProgress() {
        return progress;
    }

    /** Id of what is done next: the form posts it, so that the same post sent twice is one act. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    /** Versions of the positions as they were seen. */
    public String getSeen() {
        return seen.text();
    }

    public void setSeen(String value) {
        seen = SeenVersions.read(value);
    }
}
