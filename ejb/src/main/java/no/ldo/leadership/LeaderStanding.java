package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The leader nearest to a unit, and what that leader lacks for gate A.
 *
 * @param notDone codes of published modules that are not done, in order
 * @param notPublished codes of modules that nobody can take yet, in order
 */
public record LeaderStanding(UUID account, String name, List<String> notDone, List<String> notPublished)
        implements Serializable {
    public LeaderStanding {
        notDone = List.copyOf(notDone);
        notPublished = List.copyOf(notPublished);
    }
}
