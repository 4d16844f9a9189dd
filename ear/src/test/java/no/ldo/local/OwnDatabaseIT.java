package no.ldo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a reset of the demo does to a database that somebody lends to it. */
@Execution(ExecutionMode.SAME_THREAD)
class OwnDatabaseIT {
    private static final String SCHEMA = "ldo_lent";

    private final LocalDatabase server = TestRun.database();

    @BeforeEach
    void emptySchema() {
        server.schema(SCHEMA);
    }

    @Test
    void one_without_tables_is_afresh_already() throws SQLException {
        assertThat(lent().empty()).isTrue();
    }

    @Test
    void demo_data_go_whether_they_are_complete_or_not() throws SQLException {
        run("create table parent (id int primary key)");
        run("create table child (id int primary key, parent_id int, foreign key (parent_id) references parent (id))");
        run("create table demo_data (id int primary key)");
        run("insert into demo_data values (1)");

        assertThat(lent().empty()).isTrue();

        assertThat(tables()).isZero();
    }

    @Test
    void what_is_no_demo_is_left_alone() throws SQLException {
        run("create table accounts_of_somebody (id int primary key)");
        assertThat(lent().empty()).isFalse();
        run("create table demo_data (id int primary key)");
        assertThat(lent().empty()).isFalse();

        assertThat(tables()).isEqualTo(2);
    }

    private OwnDatabase lent() {
        return new OwnDatabase(server.url(SCHEMA), server.user(), server.password());
    }

    private void run(String command) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(command);
        }
    }

    private int tables() throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = database()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(SCHEMA), server.user(), server.password());
    }
}
