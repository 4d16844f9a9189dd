package no.ldo.differentiation.shadowing;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Removes old observations every night. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ShadowTimer {
    private static final Logger LOG = System.getLogger(ShadowTimer.class.getName());

    @Inject
    private ShadowKeeper keeper;

    @Schedule(hour = "3", minute = "50", persistent = false, info = "remove old observations of shadowing")
    void removeOld() {
        try {
            LOG.log(Level.INFO, "old observations removed: {0}", keeper.removeOld());
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "old observations not removed, will be tried again", databaseAway);
        }
    }
}
