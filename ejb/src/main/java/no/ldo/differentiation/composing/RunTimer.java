package no.ldo.differentiation.composing;

import jakarta.annotation.PostConstruct;
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

/** Looks after the runs at start, every five minutes and every night. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RunTimer {
    private static final Logger LOG = System.getLogger(RunTimer.class.getName());

    @Inject
    private RunKeeper keeper;

    @PostConstruct
    void start() {
        LOG.log(Level.INFO, "composition runs left by the last stop: {0}", keeper.failLeftBehind());
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "end composition runs that nobody works on")
    void endForgotten() {
        try {
            LOG.log(Level.DEBUG, "forgotten composition runs: {0}", keeper.failForgotten());
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "composition runs not looked after, will be tried again", databaseAway);
        }
    }

    @Schedule(hour = "3", minute = "40", persistent = false, info = "remove old composition runs")
    void removeOld() {
        try {
            LOG.log(Level.INFO, "old composition runs removed: {0}", keeper.removeOld());
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "old composition runs not removed, will be tried again", databaseAway);
        }
    }
}
