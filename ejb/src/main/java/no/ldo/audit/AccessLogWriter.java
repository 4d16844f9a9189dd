package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import no.ldo.identity.Caller;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/** Writes a line of the access log outside the transaction of the act, so that it stays whatever becomes of that. */
@ApplicationScoped
class AccessLogWriter {
    private AccessLines lines;
    private Caller caller;
    private TimeSource time;

    protected AccessLogWriter() {}

    @Inject
    AccessLogWriter(AccessLines lines, Caller caller, TimeSource time) {
        this.lines = lines;
        this.caller = caller;
        this.time = time;
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public void write(Access access) {
        lines.add(new AccessLine(Ids.next(), time.now(), caller.actor().orElse(null), access));
    }
}
