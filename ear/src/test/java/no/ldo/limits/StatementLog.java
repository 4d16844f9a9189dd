package no.ldo.limits;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.ldo.browser.Browser;
import no.ldo.local.Portal;

/** The database's own log of statements, without those of the job that seals the portal's logs now and then. */
final class StatementLog {
    private static final String LOGGED = """
            select argument from mysql.general_log where command_type in ('Query', 'Execute')
              and argument not like '%general_log%' and argument not like '%seal_no is null%'
              and argument not like '%from log_chain%' and argument not regexp '^update (log_chain|change_line|access_line)'
            """;

    private StatementLog() {}

    /** From now on, of this test only: open boards ask whether they have changed. */
    static void begin() throws SQLException {
        Browser.closeAll();
        sql("set global log_output = 'TABLE'", "set global general_log = 1");
    }

    static void end() throws SQLException {
        sql("set global general_log = 0");
        empty();
    }

    static void empty() throws SQLException {
        sql("truncate table mysql.general_log");
    }

    static List<String> selects() throws SQLException {
        return logged(" and argument like 'select%' and argument like '%from%'");
    }

    /** All that read or write rows. Without the look of the optimiser's timer whether a run waits. */
    static List<String> readsAndWrites() throws SQLException {
        return logged(" and argument regexp '^(select|insert|update|delete)' and argument regexp 'from|into|set'"
                + " and argument not like '%composition_run%'");
    }

    private static List<String> logged(String which) throws SQLException {
        List<String> logged = new ArrayList<>();
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LOGGED + which)) {
            while (rows.next()) {
                logged.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
            }
        }
        return logged;
    }

    private static void sql(String... commands) throws SQLException {
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
