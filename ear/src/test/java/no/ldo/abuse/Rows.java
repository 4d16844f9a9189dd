package no.ldo.abuse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import no.ldo.local.Portal;

/** What the database holds behind the pages. */
public final class Rows {
    private static final int MOST_WAITS = 200;

    private Rows() {}

    /** How many rows a {@code select count(*) …} finds. */
    public static long count(String query, Object... values) {
        return Long.parseLong(text(query, values));
    }

    /** The first column of the first row. */
    public static String text(String query, Object... values) {
        try (Connection connection = Portal.get().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing found by: " + query);
                }
                return rows.getString(1);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(query, cause);
        }
    }

    /** Lines of the change log about acts of this kind. */
    static long changes(String event) {
        return count("select count(*) from change_line where event = ?", event);
    }

    /** Lines of the access log about refusals. */
    static long refusals() {
        return count("select count(*) from access_line where kind = 'REFUSED'");
    }

    /** Waits until a post whose answer was lost has been carried out. */
    static void await(long wanted, String query, Object... values) throws InterruptedException {
        for (int waited = 0; count(query, values) != wanted; waited++) {
            if (waited == MOST_WAITS) {
                throw new IllegalStateException("still not " + wanted + ": " + query);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
