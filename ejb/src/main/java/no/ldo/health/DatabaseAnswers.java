package no.ldo.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** That the database answers within a second, asked through the connections that the pages use. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final int SECONDS = 1;

    @Resource(lookup = "java:jboss/datasources/ldo")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            return statement.execute("select 1");
        } catch (SQLException noAnswer) {
            return false;
        }
    }
}
