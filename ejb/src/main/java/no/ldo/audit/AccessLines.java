package no.ldo.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Adds lines to the access log past the persistence context: one statement that is a transaction by itself. Every page
 * with personal data writes a line; beginning and committing would be three more trips to the database each time.
 */
@ApplicationScoped
class AccessLines {
    private static final String INSERT = """
            insert into access_line (id, happened_at, actor, organisation, kind, purpose, what, subject)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "java:jboss/datasources/ldo")
    private DataSource pages;

    protected AccessLines() {}

    AccessLines(DataSource pages) {
        this.pages = pages;
    }

    /** Stored when this returns. Call it outside a transaction; within one it would end with that. */
    void add(AccessLine line) {
        try (Connection connection = pages.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            line.fill(insert);
            insert.executeUpdate();
        } catch (SQLException cause) {
            throw new PersistenceException(cause);
        }
    }
}
