package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.position.PositionService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.OwnUnits;
import org.jspecify.annotations.Nullable;

/** Describe a tailored position, new or anew. When somebody else was faster, both versions are shown. */
@Named
@RequestScoped
public class PositionFormPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PositionService positions;

    @Inject
    private JobService jobs;

    @Inject
    private OwnUnits units;

    @Inject
    private Messages messages;

    private UUID fresh = Ids.next();
    private PositionForm form = new PositionForm();
    private List<SelectItem> unitItems = List.of();
    private @Nullable PositionForm theirs;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        int mentorMinutes = positions.usualMentorMinutes(organisation);
        if (id == null) {
            form.setFullTimeHours(Hours.of(jobs.usualFullTime(organisation)));
            form.setMentorMinutes(mentorMinutes);
            form.setUnit(units.only());
        } else {
            form = PositionForm.of(positions.position(organisation, id).position());
        }
        unitItems = units.items();
    }

    /** Stores it; a new position leads on to the board. */
    public void save() {
        OrganisationNumber organisation = actingFor.organisation();
        if (id == null) {
            positions.create(organisation, fresh, form.toCommand());
            messages.done("differentiation", "position.created", form.getTitle());
            messages.leadOn(Paths.board(organisation, fresh));
            return;
        }
        try {
            positions.describe(organisation, id, form.toCommand());
        } catch (EditConflict faster) {
            theirs = PositionForm.of(positions.position(organisation, id).position());
            form.setVersion(theirs.getVersion());
            messages.refuseForConflict();
            return;
        }
        messages.done("differentiation", "position.saved", form.getTitle());
        messages.leadOn(Paths.position(organisation, id));
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable PositionForm getTheirs() {
        return theirs;
    }

    public PositionForm getForm() {
        return form;
    }

    public List<SelectItem> getUnitItems() {
        return unitItems;
    }

    /** Id of a position that is new: the form posts it, so that the same post sent twice makes one position. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    public boolean isNewPosition() {
        return id == null;
    }

    public @Nullable UUID getId() {
        return id;
    }
}
