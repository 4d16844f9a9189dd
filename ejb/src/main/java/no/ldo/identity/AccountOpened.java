package no.ldo.identity;

import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** An administrator opened an account. */
public record AccountOpened(UUID subjectId) implements DomainEvent {
    @Override
    public @Nullable OrganisationNumber organisation() {
        return null;
    }

    @Override
    public String subjectType() {
        return "account";
    }
}
