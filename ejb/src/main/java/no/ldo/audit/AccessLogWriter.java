package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import no.ldo.identity.Caller;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/** Writes a line of the access log in a transaction of its own, so that it stays whatever becomes of the act. */
@ApplicationScoped
class AccessLogWriter {
    private LogRepository logs;
    private Caller caller;
    private TimeSource time;

    protected AccessLogWriter() {}

    @Inject
    AccessLogWriter(LogRepository logs, Caller caller, TimeSource time) {
        this.logs = logs;
        this.caller = caller;
        this.time = time;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void write(Access access) {
        logs.add(new AccessLine(Ids.next(), time.now(), caller.actor().orElse(null), access));
    }
}
