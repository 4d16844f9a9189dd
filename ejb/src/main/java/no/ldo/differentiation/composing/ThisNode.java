package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server on which this runs, as the others know it. */
@ApplicationScoped
class ThisNode {
    private static final int LONGEST = 100;

    private String name;

    protected ThisNode() {}

    @Inject
    ThisNode(@ConfigProperty(name = "jboss.node.name", defaultValue = "only") String name) {
        this.name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** The same after a restart. */
    String name() {
        return name;
    }
}
