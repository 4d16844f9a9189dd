package no.ldo.gate;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a gate shut.
 *
 * @param what key of the sentence that says it, {@code <feature>.missing.<name>}, in the bundles of that feature
 * @param arguments values for the placeholders of the sentence
 * @param responsible the role whose turn it is
 * @param person account of the very person, or null when nobody holds the role
 * @param personName name of that person, or null
 * @param notYet whether nobody can put it in place yet, so that it is no task of anybody's
 */
public record MissingItem(
        String what,
        List<Serializable> arguments,
        Role responsible,
        @Nullable UUID person,
        @Nullable String personName,
        boolean notYet)
        implements Serializable {
    public MissingItem {
        arguments = List.copyOf(arguments);
    }

    /** Something that nobody in particular can be named for: only the role whose turn it is. */
    public static MissingItem of(String what, Role responsible, Serializable... arguments) {
        return new MissingItem(what, List.of(arguments), responsible, null, null, false);
    }

    /** Something that the portal itself does not have yet. */
    public static MissingItem notYet(String what, Role responsible, Serializable... arguments) {
        return new MissingItem(what, List.of(arguments), responsible, null, null, true);
    }
}
