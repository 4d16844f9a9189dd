package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitRow;

/**
 * The name of a position's unit: taken from its shares where one comes from there, else read from the tree. Empty without
 * shares: nobody has work with them then, so that no unit is named.
 */
@ApplicationScoped
class UnitNames {
    private UnitDirectory units;

    protected UnitNames() {}

    @Inject
    UnitNames(UnitDirectory units) {
        this.units = units;
    }

    String nameOf(PositionDraft position, List<BoardShare> shares) {
        if (shares.isEmpty()) {
            return "";
        }
        return shares.stream()
                .map(share -> share.pooled().job())
                .filter(job -> job.unit().equals(position.unit()))
                .findFirst()
                .map(job -> job.unitName())
                .orElseGet(() -> fromTree(position));
    }

    private String fromTree(PositionDraft position) {
        return Optional.ofNullable(units.byId(position.organisation()).get(position.unit()))
                .map(UnitRow::name)
                .orElse("");
    }
}
