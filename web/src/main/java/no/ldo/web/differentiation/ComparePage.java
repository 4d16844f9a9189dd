package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.position.VersionComparison;
import no.ldo.differentiation.position.VersionService;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import org.jspecify.annotations.Nullable;

/** Two approved versions of a position side by side: {@code id}, {@code a} and {@code b} of the address. */
@Named
@RequestScoped
public class ComparePage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    @FromAddress("a")
    private @Nullable String first;

    @Inject
    @FromAddress("b")
    private @Nullable String second;

    @Inject
    private ActingFor actingFor;

    @Inject
    private VersionService versions;

    private VersionComparison comparison;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        comparison = versions.compare(actingFor.organisation(), id, number(first), number(second));
    }

    /** A text that is no number of a version names none. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    public VersionComparison getComparison() {
        return comparison;
    }
}
