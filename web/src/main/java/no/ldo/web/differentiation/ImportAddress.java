package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.capture.LinesShown;
import no.ldo.differentiation.capture.LinesShown.Which;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;
import org.jspecify.annotations.Nullable;

/** What the address of the import says: which lines are {@code show}n, which {@code page}, which {@code line} is corrected. */
@RequestScoped
public class ImportAddress {
    @Inject
    @FromAddress("show")
    private @Nullable String show;

    @Inject
    @FromAddress("line")
    private @Nullable String line;

    @Inject
    private Listing listing;

    /** Where a file is looked at. @param job null when it names the job of each task */
    String of(@Nullable UUID job, UUID file, String organisation) {
        return "/differentiation/import?" + (job == null ? "" : "id=" + job + "&") + "file=" + file + "&org="
                + organisation;
    }

    /** Which lines are asked for. */
    LinesShown lines() {
        int page = listing.request(LinesShown.SIZE).page();
        Which which = Stream.of(Which.values())
                .filter(kind -> kind.name().equals(show))
                .findFirst()
                .orElse(null);
        return new LinesShown(which, page);
    }

    /** The line whose cells are all shown; 0 for none. */
    int line() {
        return line != null && line.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(line) : 0;
    }
}
