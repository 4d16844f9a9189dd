package no.ldo.differentiation.composing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import no.ldo.differentiation.optimiser.Optimiser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the optimiser practise once, a while after the start, when the server has come to rest and nobody has asked for a run. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RunRehearsal {
    /** Seconds after the start; 0: never. For servers that live for minutes only. */
    @Inject
    @ConfigProperty(name = "ldo.optimiser.rehearsal", defaultValue = "20")
    private int after;

    @Resource
    private TimerService timers;

    @Inject
    private RunThreads threads;

    @Inject
    private Optimiser optimiser;

    @PostConstruct
    void plan() {
        if (after > 0) {
            timers.createSingleActionTimer(TimeUnit.SECONDS.toMillis(after), new TimerConfig("rehearse", false));
        }
    }

    @Timeout
    void rehearse() {
        threads.rehearse(optimiser::rehearse);
    }
}
