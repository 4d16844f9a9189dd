package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.CopiedPosition;
import no.ldo.differentiation.board.CopyVersion;
import no.ldo.differentiation.board.VersionCopyService;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionService;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.OwnUnits;
import org.jspecify.annotations.Nullable;

/** A new position from an approved version of another: {@code id} and {@code n} of the address. */
@Named
@RequestScoped
public class CopyVersionPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    @FromAddress("n")
    private @Nullable String number;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PositionService positions;

    @Inject
    private VersionCopyService templates;

    @Inject
    private OwnUnits units;

    @Inject
    private CopyTold told;

    private ApprovedVersion version;
    private UUID fresh = Ids.next();
    private @Nullable String title;
    private @Nullable String unit;

    @PostConstruct
    void load() {
        if (id == null || number == null || !number.matches("[0-9]{1,4}")) {
            throw new NotVisible();
        }
        version = positions.version(actingFor.organisation(), id, Integer.parseInt(number));
        title = version.row().title();
        unit = units.orOnly(version.unit());
    }

    /** Begins the new position and leads to its board, which tells what could not be taken. */
    public void copy() {
        CopiedPosition copied = templates.copy(
                actingFor.organisation(),
                new CopyVersion(
                        fresh,
                        version.row().positionId(),
                        version.row().number(),
                        title == null ? "" : title,
                        IdConverter.unit(unit)));
        told.tell(copied, actingFor.organisation());
    }

    public ApprovedVersion getVersion() {
        return version;
    }

    public List<SelectItem> getUnitItems() {
        return units.items();
    }

    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value;
    }
}
