package no.ldo.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Comparator;
import javax.sql.DataSource;
import no.ldo.shared.TimeSource;

/**
 * At start: loads the demo data once where they are allowed, and refuses to start where they are present and are not.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {
    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Resource(lookup = "java:jboss/datasources/ldo-jobs")
    private DataSource dataSource;

    @Inject
    private Mode mode;

    @Inject
    private TimeSource time;

    @Inject
    private DemoCast cast;

    @Inject
    private Instance<DemoChapter> chapters;

    @PostConstruct
    void start() {
        DemoMark mark = new DemoMark(dataSource);
        try {
            if (!mode.allowsDemoData()) {
                refuseDemoData(mark);
            } else if (mark.isDatabaseEmpty()) {
                load(mark);
            } else if (!mark.isComplete()) {
                throw new IllegalStateException(
                        "The demo data are not complete: the first start was broken off. Start with -Dldo.demo.reset");
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The database does not answer", cause);
        }
    }

    private static void refuseDemoData(DemoMark mark) throws SQLException {
        if (mark.isStarted()) {
            throw new IllegalStateException(
                    "ldo.mode=production, but this database holds demo people and demo tokens. Use an empty database.");
        }
    }

    private void load(DemoMark mark) throws SQLException {
        long begun = System.nanoTime();
        mark.start();
        try {
            DemoPeople people = cast.assemble();
            chapters.stream()
                    .sorted(Comparator.comparingInt(DemoChapter::order))
                    .forEach(chapter -> {
                        chapter.tell(people);
                        time.runNormally();
                    });
        } finally {
            time.runNormally();
        }
        new DemoPasswords(dataSource).giveToAll();
        mark.complete();
        LOG.log(Level.INFO, "Demo data loaded in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }
}
