package no.ldo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.ldo.local.LocalDatabase;
import no.ldo.local.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class DatabaseMigrationRT {
    private static final String SCHEMA = "ldo_upgraded";

    private final LocalDatabase server = TestDatabase.get().database();

    @BeforeEach
    void emptySchema() {
        server.schema(SCHEMA);
    }

    @Test
    void an_empty_database_gets_every_migration_once() throws SQLException {
        assertThat(DatabaseMigration.missing(schema())).isPositive();

        DatabaseMigration.migrate(schema());
        DatabaseMigration.migrate(schema());

        assertThat(DatabaseMigration.missing(schema())).isZero();
    }

    @Test
    void a_migration_that_came_later_with_a_lower_number_is_applied_too() throws SQLException {
        DatabaseMigration.migrate(schema());
        run("drop table demo_data");
        run("delete from flyway_schema_history where version = '003'");

        assertThat(DatabaseMigration.missing(schema())).isEqualTo(1);
        DatabaseMigration.migrate(schema());

        assertThat(DatabaseMigration.missing(schema())).isZero();
        run("select count(*) from demo_data");
    }

    private DataSource schema() throws SQLException {
        MariaDbDataSource schema = new MariaDbDataSource(server.url(SCHEMA));
        schema.setUser(server.user());
        schema.setPassword(server.password());
        return schema;
    }

    private void run(String command) throws SQLException {
        try (Connection connection = schema().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(command);
        }
    }
}
