package no.ldo.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.audit.ChangeRow;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Listing;

/** Who changed what. */
@Named
@RequestScoped
public class ChangesPage {
    private static final int ROWS = 50;

    @Inject
    private LogBook log;

    @Inject
    private Listing listing;

    @Inject
    private EventNames names;

    private boolean everywhere;
    private PageOf<ChangeRow> rows;
    private List<ChangeView> lines;

    @PostConstruct
    void load() {
        everywhere = log.everywhere();
        rows = log.changes(listing.request(ROWS));
        lines = rows.items().stream().map(row -> ChangeView.of(row, names)).toList();
    }

    /** Whether lines of all organisations are shown, so that one can be chosen. */
    public boolean isEverywhere() {
        return everywhere;
    }

    public PageOf<ChangeRow> getRows() {
        return rows;
    }

    public List<ChangeView> getLines() {
        return lines;
    }
}
