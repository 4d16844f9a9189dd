package no.ldo.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.audit.AccessRow;
import no.ldo.audit.LogService;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Listing;

/** Who has read what the portal keeps about the person signed in. */
@Named
@RequestScoped
public class OwnPage {
    private static final int ROWS = 50;

    @Inject
    private LogService logs;

    @Inject
    private Listing listing;

    @Inject
    private EventNames names;

    private PageOf<AccessRow> rows;
    private List<AccessView> lines;

    @PostConstruct
    void load() {
        rows = logs.readingsAboutMe(listing.request(ROWS));
        lines = rows.items().stream().map(row -> AccessView.of(row, names)).toList();
    }

    public PageOf<AccessRow> getRows() {
        return rows;
    }

    public List<AccessView> getLines() {
        return lines;
    }
}
