package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.ldo.identity.Caller;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/** Writes one line per domain event, in the transaction of the act: either both are stored or none. */
@ApplicationScoped
class ChangeLog {
    private LogRepository logs;
    private Caller caller;
    private TimeSource time;

    protected ChangeLog() {}

    @Inject
    ChangeLog(LogRepository logs, Caller caller, TimeSource time) {
        this.logs = logs;
        this.caller = caller;
        this.time = time;
    }

    void write(@Observes DomainEvent happened) {
        logs.add(new ChangeLine(Ids.next(), time.now(), caller.actor().orElse(null), happened));
    }
}
