package no.ldo.web.proposals;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.ldo.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were read in this session, each under an id for the address, so that the page with the proposed lines
 * survives being loaded again. Nothing of it is stored; it ends with the session.
 */
@SessionScoped
public class ReadAdverts implements Serializable {
    private static final int MOST = 2;

    @Inject
    private Caller caller;

    private final Map<UUID, Read> texts = new LinkedHashMap<>();

    private record Read(UUID account, String text) implements Serializable {}

    synchronized void keep(UUID id, String text) {
        texts.remove(id);
        texts.put(id, new Read(caller.accountId(), text));
        if (texts.size() > MOST) {
            texts.remove(texts.keySet().iterator().next());
        }
    }

    /** What the same person has read under the id, or null. */
    synchronized @Nullable String text(@Nullable UUID id) {
        Read read = texts.get(id);
        return read == null || !read.account().equals(caller.accountId()) ? null : read.text();
    }

    synchronized void forget(@Nullable UUID id) {
        texts.remove(id);
    }
}
