package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;

/** Who holds which role in an organisation today, for other features behind their own mandate checks. */
@ApplicationScoped
public class MandateDirectory {
    private AccountRepository accounts;
    private TimeSource time;

    protected MandateDirectory() {}

    @Inject
    MandateDirectory(AccountRepository accounts, TimeSource time) {
        this.accounts = accounts;
        this.time = time;
    }

    /**
     * Everybody who holds the role for the organisation or a unit of it today, by name. Mandates narrowed to one
     * subject and closed accounts are left out.
     */
    public List<MandateHolder> holders(OrganisationNumber organisation, Role role) {
        return accounts.holders(organisation, role, time.today());
    }

    /**
     * The holder of the role who is nearest to a unit: in the unit itself, else in the first unit above it, else for the
     * whole organisation.
     *
     * @param nearestFirst the unit and every unit above it, as {@code UnitDirectory.pathOf} answers
     */
    public Optional<MandateHolder> nearest(OrganisationNumber organisation, List<UnitId> nearestFirst, Role role) {
        return nearest(holders(organisation, role), nearestFirst);
    }

    /** The same among holders of the role that were read before. */
    public static Optional<MandateHolder> nearest(List<MandateHolder> holders, List<UnitId> nearestFirst) {
        for (UnitId unit : nearestFirst) {
            Optional<MandateHolder> found = holders.stream()
                    .filter(holder -> unit.equals(holder.unit()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return holders.stream().filter(holder -> holder.unit() == null).findFirst();
    }
}
