package no.ldo.web.openings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.openings.DeclareInterest;
import no.ldo.differentiation.openings.InterestService;
import no.ldo.differentiation.openings.OpeningDetails;
import no.ldo.differentiation.openings.OpeningService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** One position that a company shows, and saying that one's Nav office is interested. */
@Named
@RequestScoped
public class OpeningPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private OpeningService openings;

    @Inject
    private InterestService interests;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private OpeningDetails details;
    private List<Asked> asked;
    private UUID interestId = Ids.next();
    private boolean mentor;

    /** A demand that the work asks for. @param level 1–4 */
    public record Asked(Demand demand, int level) {}

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        details = openings.opening(actingFor.organisation(), id);
        mentor = caller.may(actingFor.organisation(), Role.NAV_MENTOR);
        asked = Arrays.stream(Demand.values())
                .map(demand -> new Asked(demand, details.row().demands().of(demand)))
                .filter(one -> one.level() > 0)
                .sorted(Comparator.comparingInt(Asked::level).reversed())
                .toList();
    }

    /** Says that the office is interested, and leads to the conversation. */
    public void declare() {
        interests.declare(
                actingFor.organisation(),
                new DeclareInterest(interestId, details.row().position()));
        messages.done("openings", "interest.declared");
        messages.leadOn(Ways.interest(actingFor.organisation(), interestId));
    }

    public OpeningDetails getDetails() {
        return details;
    }

    /** What the work asks for, the most first. */
    public List<Asked> getAsked() {
        return asked;
    }

    /** Whether the reader speaks for a Nav office; coordinators only read. */
    public boolean isMentor() {
        return mentor;
    }

    public UUID getInterestId() {
        return interestId;
    }

    public void setInterestId(UUID value) {
        interestId = value;
    }
}
