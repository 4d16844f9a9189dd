package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.shared.OrganisationNumber;

/** All shares of an organisation for the other parts of this feature, behind their own mandate checks. */
@ApplicationScoped
public class HeldShares {
    private ShareRepository shares;

    protected HeldShares() {}

    @Inject
    HeldShares(ShareRepository shares) {
        this.shares = shares;
    }

    /** Every share of every position of the organisation, position by position in the order of the board. One query. */
    public List<HeldShare> of(OrganisationNumber organisation) {
        return shares.heldIn(organisation);
    }
}
