package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionDetails;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A tailored position: where it stands, its versions, and the steps of its life. */
@Named
@RequestScoped
public class PositionPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PositionService positions;

    @Inject
    private UnitChoice units;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private PositionDetails details;
    private @Nullable ApprovedVersion latest;
    private String unitName;
    private boolean editor;
    private boolean seesBoard;
    private int seenVersion;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        details = positions.position(organisation, id);
        latest = details.latest();
        unitName = units.nameOf(details.position().unit());
        editor = caller.may(organisation, Role.HR_MANAGER);
        seesBoard = caller.may(organisation, Role.HR_MANAGER, Role.LEADER);
        seenVersion = details.position().version();
    }

    /** Takes up the work again. */
    public void reopen() {
        positions.reopen(actingFor.organisation(), details.position().id(), seenVersion);
        messages.done("differentiation", "position.reopened");
        messages.leadOn(Paths.board(actingFor.organisation(), details.position().id()));
    }

    /** Shows it to Nav mentors. */
    public void show() {
        positions.show(actingFor.organisation(), details.position().id(), seenVersion);
        messages.done("differentiation", "position.shownNow");
        load();
    }

    /** Takes it off again. */
    public void withdraw() {
        positions.withdraw(actingFor.organisation(), details.position().id(), seenVersion);
        messages.done("differentiation", "position.withdrawn");
        load();
    }

    public PositionDetails getDetails() {
        return details;
    }

    public PositionDraft getPosition() {
        return details.position();
    }

    public @Nullable ApprovedVersion getLatest() {
        return latest;
    }

    public String getUnitName() {
        return unitName;
    }

    public boolean isEditor() {
        return editor;
    }

    public boolean isSeesBoard() {
        return seesBoard;
    }

    /** Whether a version is published while the position itself is worked on, or approved, anew. */
    public boolean isPublishedBefore() {
        PositionStatus status = details.position().status();
        return details.position().publishedVersion() != null
                && (status == PositionStatus.DRAFT || status == PositionStatus.APPROVED);
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int value) {
        seenVersion = value;
    }
}
