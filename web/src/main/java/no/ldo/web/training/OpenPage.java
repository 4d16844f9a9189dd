package no.ldo.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.training.OpenPlan;
import no.ldo.training.OpenPosition;
import no.ldo.training.PlanDraftService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Opens a plan on an approved position. */
@Named
@RequestScoped
public class OpenPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private PlanDraftService drafts;

    @Inject
    private Messages messages;

    private List<OpenPosition> positions;
    private UUID plan = Ids.next();
    private @Nullable UUID position;
    private String participant = "";
    private @Nullable String workplaceMentor;

    @PostConstruct
    void load() {
        positions = drafts.positions(actingFor.organisation());
    }

    public String open() {
        OpenPosition chosen = positions.stream()
                .filter(one -> one.id().equals(position))
                .findFirst()
                .orElseThrow(NotVisible::new);
        UUID opened = drafts.open(new OpenPlan(
                plan, actingFor.organisation(), chosen.id(), chosen.version(), participant, workplaceMentor));
        messages.done("training", "open.done");
        return "/training/edit?faces-redirect=true&id=" + opened + "&org=" + actingFor.getNumber();
    }

    public List<OpenPosition> getPositions() {
        return positions;
    }

    public UUID getPlan() {
        return plan;
    }

    public void setPlan(UUID plan) {
        this.plan = plan;
    }

    public @Nullable UUID getPosition() {
        return position;
    }

    public void setPosition(@Nullable UUID position) {
        this.position = position;
    }

    public String getParticipant() {
        return participant;
    }

    public void setParticipant(String participant) {
        this.participant = participant;
    }

    public @Nullable String getWorkplaceMentor() {
        return workplaceMentor;
    }

    public void setWorkplaceMentor(@Nullable String workplaceMentor) {
        this.workplaceMentor = workplaceMentor;
    }
}
