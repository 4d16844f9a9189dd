package no.ldo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The demo starts fast: its people's one password was hashed once, and everybody has it. */
class DemoPeopleIT {
    @Test
    void everybody_has_the_one_hash() throws SQLException {
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement();
                ResultSet people = statement.executeQuery("""
                        select count(*), count(password_hash), count(distinct password_hash) from user_account
                        where login_name like '%@demo.example'
                        """)) {
            people.next();

            assertThat(people.getInt(1)).isGreaterThan(10).isEqualTo(people.getInt(2));
            assertThat(people.getInt(3)).isEqualTo(1);
        }
    }
}
