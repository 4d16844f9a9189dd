package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * The chain of each log. A line that has been stored gets, within some seconds, the next number and a hash over the hash
 * before it and its own content. So a line that is changed, taken away or slipped in later does not fit any more.
 *
 * <p>The chain is not made in the transaction of the act itself: all acts of the portal would then wait for one another,
 * and two that touch the same thing could block each other. The price: within those seconds a change is not found. Who
 * could rewrite the whole chain is found by the hash that the server's log tells every hour.
 */
@ApplicationScoped
class LogSeals {
    private static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final int AT_A_TIME = 500;

    private LogRepository logs;

    protected LogSeals() {}

    @Inject
    LogSeals(LogRepository logs) {
        this.logs = logs;
    }

    /** Seals what is there, at most {@value #AT_A_TIME} lines. Several servers may do it at once. @return how many */
    @Transactional(TxType.REQUIRES_NEW)
    public int sealSome(LogName log) {
        if (logs.unsealed(log, 1).isEmpty()) {
            return 0;
        }
        LogChain chain = logs.lockedChain(log);
        List<? extends LogLine> lines = logs.unsealed(log, AT_A_TIME);
        lines.forEach(chain::add);
        return lines.size();
    }

    /** Walks through the chain from its beginning to its head. */
    @Transactional(TxType.REQUIRES_NEW)
    public ChainCheck check(LogName log) {
        LogChain head = logs.chain(log);
        long upTo = head.sealed();
        String headHash = head.hash();
        long number = 0;
        String hash = BEFORE_THE_FIRST;
        List<? extends LogLine> lines = logs.sealedAfter(log, number, AT_A_TIME);
        while (!lines.isEmpty() && number < upTo) {
            for (LogLine line : lines) {
                if (number < upTo && !line.fits(number + 1, hash)) {
                    return new ChainCheck(log, number, number + 1, hash);
                }
                if (number < upTo) {
                    number++;
                    hash = line.hash();
                }
            }
            lines = logs.sealedAfter(log, number, AT_A_TIME);
        }
        boolean whole = number == upTo && hash.equals(headHash);
        return new ChainCheck(log, number, whole ? null : number + 1, hash);
    }

    /** The head of the chain in one line for the server's log. */
    @Transactional(TxType.REQUIRES_NEW)
    public String head(LogName log) {
        LogChain chain = logs.chain(log);
        return log + " " + chain.sealed() + " " + chain.hash();
    }
}
