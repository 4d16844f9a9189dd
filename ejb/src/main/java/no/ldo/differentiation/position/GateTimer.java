package no.ldo.differentiation.position;

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
import java.util.List;
import no.ldo.shared.OrganisationNumber;

/** Looks anew at what publishing past gate A has left behind, at start, when modules may be new, and every night, when days are. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class GateTimer {
    private static final Logger LOG = System.getLogger(GateTimer.class.getName());

    @Inject
    private GateTasks tasks;

    @PostConstruct
    void start() {
        review();
    }

    @Schedule(hour = "3", minute = "30", persistent = false, info = "close what passed gates have left behind")
    void review() {
        try {
            List<OrganisationNumber> organisations = tasks.organisations();
            organisations.forEach(this::reviewOne);
            LOG.log(Level.INFO, "organisations with tasks of passed gates: {0}", organisations.size());
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "tasks of passed gates not looked at, will be tried again", databaseAway);
        }
    }

    private void reviewOne(OrganisationNumber organisation) {
        try {
            tasks.review(organisation);
        } catch (RuntimeException changedMeanwhile) {
            LOG.log(Level.WARNING, "tasks of passed gates not looked at, will be tried again", changedMeanwhile);
        }
    }
}
