package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.suggesting.SuggestedPosition;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** Versions of positions as a page has shown them, for a hidden field. */
record SeenVersions(Map<UUID, Integer> versions) implements Serializable {
    static final SeenVersions NONE = new SeenVersions(Map.of());

    static SeenVersions of(List<SuggestedPosition> positions) {
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        positions.forEach(
                one -> versions.put(one.position().id(), one.position().version()));
        return new SeenVersions(versions);
    }

    /** What {@link #text} has written; what is no version is left out. @throws NotVisible for what is no id */
    static SeenVersions read(@Nullable String text) {
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        for (String one : (text == null ? "" : text).split(",")) {
            String[] parts = one.split("=");
            if (parts.length == 2 && parts[1].matches("[0-9]{1,9}")) {
                versions.put(IdConverter.parse(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return new SeenVersions(versions);
    }

    String text() {
        return versions.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }

    /** The version that was seen; 0, which is never right, when the position was not. */
    int of(UUID position) {
        return versions.getOrDefault(position, 0);
    }
}
