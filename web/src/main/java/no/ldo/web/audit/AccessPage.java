package no.ldo.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.audit.AccessRow;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Listing;

/** Who has read personal data, and who was refused. */
@Named
@RequestScoped
public class AccessPage {
    private static final int ROWS = 50;

    @Inject
    private LogBook log;

    @Inject
    private Listing listing;

    @Inject
    private EventNames names;

    private PageOf<AccessRow> rows;
    private List<AccessView> lines;

    @PostConstruct
    void load() {
        rows = log.access(listing.request(ROWS));
        lines = rows.items().stream().map(row -> AccessView.of(row, names)).toList();
    }

    public PageOf<AccessRow> getRows() {
        return rows;
    }

    public List<AccessView> getLines() {
        return lines;
    }
}
