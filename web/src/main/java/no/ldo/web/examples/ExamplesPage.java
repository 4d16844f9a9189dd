package no.ldo.web.examples;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.examples.ExampleRow;
import no.ldo.differentiation.examples.ExampleService;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;
import org.jspecify.annotations.Nullable;

/** Examples of positions that companies have shared. */
@Named
@RequestScoped
public class ExamplesPage {
    @Inject
    @FromAddress("trade")
    private @Nullable String trade;

    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private ExampleService examples;

    private PageOf<ExampleRow> rows;

    @PostConstruct
    void load() {
        rows = examples.examples(actingFor.organisation(), trade == null ? "" : trade, listing.request(25));
    }

    public PageOf<ExampleRow> getRows() {
        return rows;
    }
}
