package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import no.ldo.local.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file that arrives while its year is being closed is refused: its hires would keep key and day for ever. */
class ClosingMeanwhileIT {
    private static final String FILE =
            "hire_id;hired_on;unit;employment;included\nmeanwhile;2015-08-03;PROD;permanent;no\n";
    private static final int MOST_WAITS = 50;

    private final Api hr = Api.with("demo-hr");

    @AfterEach
    void theYearIsOpenAgain() throws SQLException {
        try (Connection connection = Portal.get().connect()) {
            run(connection, "delete from hire_year_closed where organisation = '999000037' and year = 2015");
        }
    }

    @Test
    void a_file_that_has_waited_for_the_closing_is_refused() throws Exception {
        CompletableFuture<Answer> answer;
        try (Connection closing = Portal.get().connect()) {
            closing.setAutoCommit(false);
            run(closing, "select secret from hire_secret where organisation = '999000037' for update");
            answer = CompletableFuture.supplyAsync(
                    () -> hr.csv("/organisations/999000037/hires", FILE),
                    command -> new Thread(command, "meanwhile").start());
            untilOneWaits();
            run(closing, "insert into hire_year_closed values ('999000037', 2015, now(6))");
            closing.commit();
        }

        Answer refused = answer.get(1, TimeUnit.MINUTES);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("hire.yearClosed");
        assertThat(hr.get("/organisations/999000037/hires/meanwhile").status()).isEqualTo(404);
    }

    /** InnoDB tells anew who waits only when it has not been asked for a tenth of a second. */
    private static void untilOneWaits() throws SQLException, InterruptedException {
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement()) {
            for (int waited = 0; waited < MOST_WAITS; waited++) {
                try (var rows = statement.executeQuery(
                        "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
