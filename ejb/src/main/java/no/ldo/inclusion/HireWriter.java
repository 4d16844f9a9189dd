package no.ldo.inclusion;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Writes many hires with few statements, on the connection of the running transaction: at most 1,000 rows a statement.
 */
final class HireWriter {
    private static final int ROWS_A_STATEMENT = 1000;
    private static final int MONTHS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager em;
    private final OrganisationNumber organisation;

    HireWriter(EntityManager em, OrganisationNumber organisation) {
        this.em = em;
        this.organisation = organisation;
    }

    /**
     * The organisation's secret, made at its first hire. Its row stays locked until the transaction ends, so that two
     * files sent at once are stored one after the other and the second finds the rows of the first.
     */
    byte[] lockSecret() {
        return withConnection(connection -> {
            byte[] known = lockKnown(connection);
            if (known != null) {
                return known;
            }
            // no "insert ignore": on a row that is there it takes a shared lock, and two of those end in a deadlock
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into hire_secret (organisation, secret) values (?, ?)
                    on duplicate key update organisation = organisation
                    """)) {
                insert.setString(1, organisation.digits());
                insert.setBytes(2, newSecret());
                insert.executeUpdate();
            }
            return Objects.requireNonNull(lockKnown(connection));
        });
    }

    private byte @Nullable [] lockKnown(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select secret from hire_secret where organisation = ? for update")) {
            query.setString(1, organisation.digits());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    private static byte[] newSecret() {
        byte[] secret = new byte[HireKeys.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /**
     * For many rows at once. The driver sends them as one only when no keys are asked for, and the pool's plain
     * {@code prepareStatement} asks for them.
     */
    private static PreparedStatement batch(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
    }

    /** Stores the hires by their keys. */
    void insert(Map<String, NewHire> hiresByKey, Targets targets) {
        withConnection(connection -> {
            try (PreparedStatement insert = batch(connection, """
                    insert into hire (id, organisation, unit_id, hire_key, hired_on, month, employment, answer,
                      definition, counted, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """)) {
                int waiting = 0;
                for (Map.Entry<String, NewHire> entry : hiresByKey.entrySet()) {
                    fill(
                            insert,
                            entry.getKey(),
                            entry.getValue(),
                            targets.on(entry.getValue().hiredOn()));
                    insert.addBatch();
                    if (++waiting % ROWS_A_STATEMENT == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            count(connection, hiresByKey.size());
            return null;
        });
    }

    /** Keeps the number of the rows in the row that {@link #lockSecret} has locked. */
    private void count(Connection connection, int more) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update hire_secret set recorded = recorded + ? where organisation = ?")) {
            update.setInt(1, more);
            update.setString(2, organisation.digits());
            update.executeUpdate();
        }
    }

    private void fill(PreparedStatement insert, String key, NewHire hire, TargetInForce target) throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setString(2, organisation.digits());
        insert.setObject(3, hire.unit().value());
        insert.setString(4, key);
        insert.setObject(5, hire.hiredOn());
        insert.setObject(6, hire.hiredOn().withDayOfMonth(1));
        insert.setString(7, hire.employment().name());
        insert.setString(8, hire.answer().name());
        insert.setString(9, target.definition());
        insert.setBoolean(10, target.counts(hire.employment()));
    }

    /** Adds to the kept sums, cell by cell in their order. */
    void add(SortedMap<MonthCell, Sums> changes) {
        withConnection(connection -> {
            try (PreparedStatement upsert = batch(connection, """
                    insert into hire_month (hires, yes, no, not_answered, organisation, unit_id, month, definition)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on duplicate key update hires = hires + values(hires), yes = yes + values(yes),
                      no = no + values(no), not_answered = not_answered + values(not_answered)
                    """)) {
                addEach(upsert, changes);
            }
            return null;
        });
    }

    /** Changes kept sums whose cells are there already; a change may take away. */
    void change(SortedMap<MonthCell, Sums> changes) {
        withConnection(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update hire_month set hires = hires + ?, yes = yes + ?, no = no + ?, not_answered = not_answered + ?
                    where organisation = ? and unit_id = ? and month = ? and definition = ?
                    """)) {
                addEach(update, changes);
            }
            return null;
        });
    }

    private void addEach(PreparedStatement statement, SortedMap<MonthCell, Sums> changes) throws SQLException {
        for (Map.Entry<MonthCell, Sums> change : changes.entrySet()) {
            Sums sums = change.getValue();
            statement.setLong(1, sums.hires());
            statement.setLong(2, sums.yes());
            statement.setLong(3, sums.no());
            statement.setLong(4, sums.notAnswered());
            statement.setString(5, organisation.digits());
            statement.setObject(6, change.getKey().unit().value());
            statement.setObject(7, change.getKey().month());
            statement.setString(8, change.getKey().definition());
            statement.addBatch();
        }
        statement.executeBatch();
    }

    /**
     * Takes from every hire of the year what could lead to a person, and marks the year as closed: key, day, how often it
     * was corrected, and the id, which tells the moment and the order of recording and is made anew at random.
     */
    void close(int year, Instant now) {
        for (int month = 1; month <= MONTHS; month++) {
            em.createNativeQuery("""
                            update hire set id = insert(insert(hex(random_bytes(16)), 13, 1, '4'), 17, 1, '8'),
                              hire_key = null, hired_on = null, version = 1
                            where organisation = ?1 and month = ?2
                            """)
                    .setParameter(1, organisation.digits())
                    .setParameter(2, LocalDate.of(year, month, 1))
                    .executeUpdate();
        }
        em.createNativeQuery("insert into hire_year_closed (organisation, year, closed_at) values (?1, ?2, ?3)")
                .setParameter(1, organisation.digits())
                .setParameter(2, year)
                .setParameter(3, java.sql.Timestamp.from(now))
                .executeUpdate();
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T withConnection(Work<T> work) {
        em.flush();
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException cause) {
            throw new jakarta.persistence.PersistenceException(cause);
        }
    }
}
