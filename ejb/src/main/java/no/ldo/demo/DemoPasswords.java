package no.ldo.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Everybody in the demo has the same password. It is hashed once, for the administrator: hashing is slow on purpose, and
 * once for each person would make the start slow.
 */
final class DemoPasswords {
    private final DataSource dataSource;

    DemoPasswords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Gives the administrator's hash to all who have none. */
    void giveToAll() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update user_account without_one
                      join user_account administrator on administrator.login_name = 'admin@demo.example'
                       set without_one.password_hash = administrator.password_hash
                     where without_one.password_hash is null
                    """);
        }
    }
}
