package no.ldo.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.audit.AccessRow;
import no.ldo.audit.ChangeRow;
import no.ldo.audit.LogService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.web.shared.ActingFor;
import org.jspecify.annotations.Nullable;

/** The lines that the address asks for, of those that the caller may see; for the pages and for the files. */
@RequestScoped
public class LogBook {
    private LogService logs;
    private LogFilter filter;
    private ActingFor actingFor;
    private Caller caller;

    protected LogBook() {}

    @Inject
    LogBook(LogService logs, LogFilter filter, ActingFor actingFor, Caller caller) {
        this.logs = logs;
        this.filter = filter;
        this.actingFor = actingFor;
        this.caller = caller;
    }

    PageOf<ChangeRow> changes(PageRequest page) {
        return logs.changes(filter.search(only(), page));
    }

    List<ChangeRow> changesForFile() {
        return logs.changesForFile(filter.search(only(), PageRequest.of(1, 1)));
    }

    PageOf<AccessRow> access(PageRequest page) {
        return logs.access(filter.search(null, page));
    }

    List<AccessRow> accessForFile() {
        return logs.accessForFile(filter.search(null, PageRequest.of(1, 1)));
    }

    /** Whether the caller may see lines of all organisations. */
    boolean everywhere() {
        return caller.has(Role.ADMIN);
    }

    private @Nullable OrganisationNumber only() {
        return everywhere() ? null : actingFor.organisation();
    }
}
