package no.ldo.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that may lead to a person and so stand in no address: what is searched for among people, the employer's own key of
 * a hire. The address has a random id instead; reload, the way back and a second tab find the words by it, in this session
 * and for who wrote them, and nobody else does.
 */
@SessionScoped
public class HiddenWords implements Serializable {
    private static final int MOST = 50;

    /** By id, the one that was asked for longest ago first. */
    private final Map<String, Hidden> words = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Takes words in; when there are too many, those that were asked for longest ago go.
     *
     * @param place the page or thing for which they are; they are found there only
     * @return id for the address, the same one for the same words
     */
    public synchronized String hide(UUID account, String place, String text) {
        Hidden one = new Hidden(account, place, text);
        String id = words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(one))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        words.put(id, one);
        if (words.size() > MOST) {
            words.remove(words.keySet().iterator().next());
        }
        return id;
    }

    /** The words, or null when this session has none of the account for the place under the id. */
    public synchronized @Nullable String find(@Nullable String id, UUID account, String place) {
        Hidden one = words.get(id);
        return one == null || !one.account().equals(account) || !one.place().equals(place) ? null : one.text();
    }

    private record Hidden(UUID account, String place, String text) implements Serializable {}
}
