package no.ldo.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The row that says that a database holds demo data, and whether all of them came in. */
final class DemoMark {
    private final DataSource dataSource;

    DemoMark(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean isDatabaseEmpty() throws SQLException {
        return count("select count(*) from user_account") == 0;
    }

    boolean isStarted() throws SQLException {
        return count("select count(*) from demo_data") > 0;
    }

    boolean isComplete() throws SQLException {
        return count("select count(*) from demo_data where completed_at is not null") > 0;
    }

    void start() throws SQLException {
        execute("insert into demo_data (id, started_at) values (1, utc_timestamp(6))");
    }

    void complete() throws SQLException {
        execute("update demo_data set completed_at = utc_timestamp(6) where id = 1");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
