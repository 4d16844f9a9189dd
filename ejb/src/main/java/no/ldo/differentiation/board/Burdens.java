package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.differentiation.position.PositionDraft;

/** What positions would lay on others with shares that they do not hold yet, behind the callers' own mandate checks. */
@ApplicationScoped
public class Burdens {
    private UnitNames units;

    protected Burdens() {}

    @Inject
    Burdens(UnitNames units) {
        this.units = units;
    }

    /** Reckoned as on the board, for a position that holds these shares and nothing else. */
    public Burden of(PositionDraft position, List<BoardShare> shares) {
        return Totals.burden(position, shares, units.nameOf(position, shares));
    }
}
