package no.ldo.local;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * One real MariaDB for all repository tests of a run, migrated, with EclipseLink on it outside any container. Counts the
 * statements that a piece of work sends.
 */
public final class TestDatabase {
    private static TestDatabase only;

    private final LocalDatabase database;
    private final EntityManagerFactory factory;

    private TestDatabase() {
        database = LocalDatabase.start(Path.of("target", "database"), 0);
        database.empty();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver");
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("jakarta.persistence.jdbc.user", database.user());
        settings.put("jakarta.persistence.jdbc.password", database.password());
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.logging.logger", "DefaultLogger");
        settings.put("eclipselink.logging.level", "WARNING");
        factory = Persistence.createEntityManagerFactory("ldo", settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The database of this run; started at the first call. */
    public static synchronized TestDatabase get() {
        if (only == null) {
            only = new TestDatabase();
        }
        return only;
    }

    private void stop() {
        factory.close();
        database.close();
    }

    public LocalDatabase database() {
        return database;
    }

    /** Connections that commit every statement by itself. */
    public DataSource dataSource() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(database.url());
            source.setUser(database.user());
            source.setPassword(database.password());
            return source;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs the work in a transaction of its own and commits. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T answer = work.apply(em);
                em.getTransaction().commit();
                return answer;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Runs the work in a transaction of its own and commits. */
    public void commit(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** How many statements the work sends to the database, in a fresh persistence context. */
    public int statementsOf(Consumer<EntityManager> work) {
        ServerSession session = factory.unwrap(ServerSession.class);
        int[] count = {0};
        SessionEventAdapter counter = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                count[0]++;
            }
        };
        session.getEventManager().addListener(counter);
        try {
            commit(work);
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return count[0];
    }
}
