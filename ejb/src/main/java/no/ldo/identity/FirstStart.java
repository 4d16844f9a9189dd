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
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At start in production – every mode but {@code demo} and {@code test}: tells the one-time code of the first administrator
 * to the server's log, once. With {@code ldo.administrator.new.code=true} also when somebody could sign in, for an
 * administrator who has forgotten the password.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    private static final Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final Set<String> MODES_OF_INVENTED_PEOPLE = Set.of("demo", "test");

    @Inject
    @ConfigProperty(name = "ldo.mode", defaultValue = "production")
    private String mode;

    @Inject
    @ConfigProperty(name = "ldo.administrator.new.code", defaultValue = "false")
    private boolean newCode;

    @Inject
    private FirstAdministrator first;

    @PostConstruct
    void start() {
        if (!isProduction(mode)) {
            return;
        }
        if (newCode) {
            tell("ldo.administrator.new.code is set; take it away before the next start.", first.letIn());
        } else {
            first.letInIfNobodyCan().ifPresent(code -> tell("No administrator can sign in.", code));
        }
    }

    static boolean isProduction(String mode) {
        return !MODES_OF_INVENTED_PEOPLE.contains(mode);
    }

    private static void tell(String why, String code) {
        LOG.log(
                Level.WARNING,
                "{0} Sign in once as {1} with the code {2} and choose a password",
                why,
                FirstAdministrator.LOGIN_NAME,
                code);
    }
}
