package no.ldo.differentiation.suggesting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** In the container: tasks as they were stored before it was refused to keep a held task for authorised staff. */
public final class LaterReserved {
    private LaterReserved() {}

    /** Keeps the task for authorised staff, whoever holds it. */
    public static void reserve(UUID task) {
        try {
            DataSource database = InitialContext.doLookup("java:jboss/datasources/ldo");
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(
                            "update job_task set authorisation_only = true, level = 1 where id = ?")) {
                statement.setString(1, task.toString());
                statement.executeUpdate();
            }
        } catch (NamingException | SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
