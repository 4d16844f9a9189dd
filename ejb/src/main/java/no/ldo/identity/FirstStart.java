package no.ldo.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At start in production: tells the one-time code of the first administrator to the server's log, once. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    @ConfigProperty(name = "ldo.mode", defaultValue = "production")
    private String mode;

    @Inject
    private FirstAdministrator first;

    @PostConstruct
    void start() {
        if ("production".equals(mode)) {
            first.letInIfNobodyCan()
                    .ifPresent(code -> LOG.log(
                            Level.WARNING,
                            "No administrator can sign in. Sign in once as {0} with the code {1} and choose a password",
                            FirstAdministrator.LOGIN_NAME,
                            code));
        }
    }
}
