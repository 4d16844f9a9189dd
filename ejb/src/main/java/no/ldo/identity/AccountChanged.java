package no.ldo.identity;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something about an account was changed.
 *
 * @param what which part: {@code details}, {@code password}, {@code closed}, {@code opened again}
 */
public record AccountChanged(UUID subjectId, String what) implements DomainEvent {
    static final String DETAILS = "details";
    static final String PASSWORD = "password";
    static final String CLOSED = "closed";
    static final String OPENED_AGAIN = "opened again";

    @Override
    public @Nullable OrganisationNumber organisation() {
        return null;
    }

    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what);
    }
}
