package no.ldo.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that somebody runs himself and lends to the demo. */
final class OwnDatabase {
    private final String url;
    private final String user;
    private final String password;

    OwnDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Takes away every table, so that the demo begins afresh. Only of a database that holds demo data, be they complete or
     * not: what somebody else keeps there is left alone.
     *
     * @return false when there is something else; nothing is changed then
     * @throws SQLException when the database does not answer
     */
    boolean empty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement()) {
            List<String> tables = tables(sql);
            if (tables.isEmpty()) {
                return true;
            }
            if (!tables.contains("demo_data") || !isMarked(sql)) {
                return false;
            }
            sql.execute("set foreign_key_checks = 0");
            for (String table : tables) {
                sql.execute("drop table `" + table + "`");
            }
            return true;
        }
    }

    private static List<String> tables(Statement sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean isMarked(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(*) from demo_data")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}
