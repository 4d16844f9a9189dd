package no.ldo.web.shadowing;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.shadowing.ReviewedJob;
import no.ldo.differentiation.shadowing.ShadowingService;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * Goes through what was seen in a job and makes tasks of it. The rows stay as they were shown until something is done, so
 * that observations that come in meanwhile move nothing.
 */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    @Inject
    @FromAddress("job")
    private @Nullable UUID job;

    @Inject
    private transient ActingFor actingFor;

    @Inject
    private transient ShadowingService shadowing;

    @Inject
    private transient Messages messages;

    private String title = "";
    private List<ReviewRow> rows = List.of();

    @PostConstruct
    void load() {
        if (job == null) {
            throw new NotVisible();
        }
        ReviewedJob found = shadowing.proposals(actingFor.organisation(), job);
        rows = found.proposals().stream().map(ReviewRow::new).toList();
        title = found.job().title();
    }

    /** Adds the chosen ones to the job and leads there. */
    public void store() {
        List<ReviewRow> chosen = chosen();
        if (chosen.isEmpty() || job == null) {
            messages.refuse(null, "shadowing", "review.nothing");
            return;
        }
        OrganisationNumber organisation = actingFor.organisation();
        int stored = shadowing.store(
                organisation, job, chosen.stream().map(ReviewRow::toCommand).toList());
        messages.done("shadowing", "review.stored", stored);
        messages.leadOn("/differentiation/job?id=" + job + "&org=" + organisation.digits());
    }

    /** Forgets the observations of the chosen ones. */
    public void discard() {
        List<ReviewRow> chosen = chosen();
        if (chosen.isEmpty() || job == null) {
            messages.refuse(null, "shadowing", "review.nothing");
            return;
        }
        List<UUID> notes =
                chosen.stream().flatMap(row -> row.getTask().notes().stream()).toList();
        shadowing.discard(actingFor.organisation(), job, notes);
        messages.done("shadowing", "review.discarded", notes.size());
        load();
    }

    private List<ReviewRow> chosen() {
        return rows.stream().filter(ReviewRow::isChosen).toList();
    }

    public @Nullable UUID getJob() {
        return job;
    }

    public String getTitle() {
        return title;
    }

    public List<ReviewRow> getRows() {
        return rows;
    }
}
