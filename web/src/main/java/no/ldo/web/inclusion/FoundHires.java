package no.ldo.web.inclusion;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The hires that are being corrected in this session, each under a random id for the address: the employer's own key
 * may lead to a person and stands in no address.
 */
@SessionScoped
public class FoundHires implements Serializable {
    private static final int MOST = 20;

    private final Map<UUID, Found> found = new LinkedHashMap<>();

    synchronized UUID remember(OrganisationNumber organisation, String hireId) {
        UUID id = UUID.randomUUID();
        found.put(id, new Found(organisation, hireId));
        if (found.size() > MOST) {
            found.remove(found.keySet().iterator().next());
        }
        return id;
    }

    /** The employer's key, or null when this session has none of that organisation under the id. */
    synchronized @Nullable String key(@Nullable UUID id, OrganisationNumber organisation) {
        Found one = found.get(id);
        return one == null || !one.organisation().equals(organisation) ? null : one.hireId();
    }

    private record Found(OrganisationNumber organisation, String hireId) implements Serializable {}
}
