package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this server runs: {@code ldo.mode} is {@code demo}, {@code test} or {@code production} (the default). */
@ApplicationScoped
public class Mode {
    private String mode;

    protected Mode() {}

    @Inject
    Mode(@ConfigProperty(name = "ldo.mode", defaultValue = "production") String mode) {
        this.mode = mode;
    }

    /** Whether pages must say that this is a demo. */
    public boolean isDemo() {
        return "demo".equals(mode);
    }

    /** Whether fictitious people may live here. */
    boolean allowsDemoData() {
        return isDemo() || "test".equals(mode);
    }
}
