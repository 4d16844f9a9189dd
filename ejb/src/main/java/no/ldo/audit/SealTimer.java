package no.ldo.audit;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Seals both logs every ten seconds and tells the heads of the chains to the server's log every hour. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SealTimer {
    private static final Logger LOG = System.getLogger(SealTimer.class.getName());

    @Inject
    private LogSeals seals;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "seal the logs")
    void seal() {
        for (LogName log : LogName.values()) {
            try {
                while (seals.sealSome(log) > 0) {
                    LOG.log(Level.DEBUG, "sealed lines of {0}", log);
                }
            } catch (RuntimeException databaseAway) {
                LOG.log(Level.WARNING, "log " + log + " not sealed, will be tried again", databaseAway);
            }
        }
    }

    @Schedule(hour = "*", minute = "0", second = "5", persistent = false, info = "tell the heads of the chains")
    void tell() {
        for (LogName log : LogName.values()) {
            LOG.log(Level.INFO, "audit chain {0}", seals.head(log));
        }
    }
}
