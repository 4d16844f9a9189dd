package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** Who is who, for the features above, behind their own mandate checks. */
@ApplicationScoped
public class AccountDirectory {
    private AccountRepository accounts;
    private TimeSource time;

    protected AccountDirectory() {}

    @Inject
    AccountDirectory(AccountRepository accounts, TimeSource time) {
        this.accounts = accounts;
        this.time = time;
    }

    /** The open account with this login name, whatever its case. */
    public Optional<PersonName> byLoginName(String loginName) {
        return accounts.byLoginName(loginName)
                .filter(UserAccount::isActive)
                .map(account -> new PersonName(account.id(), account.displayName()));
    }

    /** Who holds the role today for one of the organisations as a whole or for a unit of it, not narrowed to one subject. */
    public List<RoleHolder> holders(Role role, Collection<OrganisationNumber> organisations) {
        return organisations.isEmpty() ? List.of() : accounts.holders(role, organisations, time.today());
    }
}
