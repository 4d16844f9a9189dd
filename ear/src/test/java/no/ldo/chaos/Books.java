package no.ldo.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.ldo.browser.Person;
import no.ldo.local.Visitor;

/** Compares what was acknowledged with what is stored, and what is stored with itself. */
final class Books {
    private static final String ALL_HIRES = "select count(*) from hire where organisation = " + HireSaver.ORGANISATION;

    /** The hires that the change log tells of: a line is written in the transaction of the act. */
    private static final String TOLD_HIRES = "select coalesce(sum(json_value(facts, '$.stored')), 0) from change_line"
            + " where event = 'HiresImported' and organisation = " + HireSaver.ORGANISATION;

    /** Cells where the sums say something else than the rows, in both directions. */
    private static final String SUMS_THAT_ARE_WRONG = """
            with summed as (
              select organisation, unit_id, month, definition, count(*) hires, sum(answer = 'YES') yes, sum(answer = 'NO') no,
                     sum(answer = 'NOT_ANSWERED') not_answered
              from hire where counted group by organisation, unit_id, month, definition),
            kept as (
              select organisation, unit_id, month, definition, hires, yes, no, not_answered from hire_month where hires <> 0)
            select count(*) from ((select * from summed except select * from kept)
                                  union all (select * from kept except select * from summed)) different
            """;

    private static final int SEAL_SECONDS = 40;

    private final OwnPortal portal;
    private final Ledger ledger;
    private final long before;

    private Books(OwnPortal portal, Ledger ledger, long before) {
        this.portal = portal;
        this.ledger = ledger;
        this.before = before;
    }

    /** Counts what is there before the clients begin. */
    static Books open(OwnPortal portal, Ledger ledger) throws SQLException {
        try (Connection connection = portal.connect()) {
            return new Books(portal, ledger, number(connection, ALL_HIRES));
        }
    }

    /** Everything that must hold, with nobody at work. @return the figures in one line */
    String balance() throws Exception {
        assertThat(ledger.wrong()).as("answers that must never come").isEmpty();
        try (Connection connection = portal.connect()) {
            Map<String, Integer> stored = storedKeys(connection);
            List<String> keys = hashed(connection, ledger.hires());
            long lost = keys.stream().filter(key -> !stored.containsKey(key)).count();
            long doubled =
                    keys.stream().filter(key -> stored.getOrDefault(key, 0) > 1).count();
            long rows = number(connection, ALL_HIRES) - before;
            long told = number(connection, TOLD_HIRES) - before;
            String figures = ledger.told() + "; lost " + (lost + lostTexts(connection)) + ", doubled "
                    + (doubled + Math.max(0, rows - keys.size())) + ", rows " + rows + ", told by the change log "
                    + told;

            assertThat(keys).as("written down once").doesNotHaveDuplicates().isNotEmpty();
            assertThat(lost).as("acknowledged hires that are lost: %s", figures).isZero();
            assertThat(doubled).as("hires stored twice: %s", figures).isZero();
            assertThat(rows).as("rows of acknowledged hires: %s", figures).isEqualTo(keys.size());
            assertThat(told).as("hires told by the change log: %s", figures).isEqualTo(rows);
            assertThat(lostTexts(connection))
                    .as("acknowledged texts that are lost: %s", figures)
                    .isZero();
            assertThat(number(connection, SUMS_THAT_ARE_WRONG))
                    .as("cells of hire_month that differ from the hires")
                    .isZero();
            return figures;
        }
    }

    /** The chains of both logs go on and are whole, as an administrator sees them. */
    void chainsAreWhole() throws Exception {
        try (Connection connection = portal.connect()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SEAL_SECONDS);
            while (number(connection, "select count(*) from change_line where seal_no is null") > 0) {
                assertThat(System.nanoTime())
                        .as("the change log is sealed again")
                        .isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        var page = Visitor.signIn(portal.url(), Person.ADMIN.loginName(), Person.PASSWORD)
                .open("/audit/check");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("td .ds-tag").eachAttr("data-color")).containsExactly("success", "success");
    }

    private static Map<String, Integer> storedKeys(Connection connection) throws SQLException {
        Map<String, Integer> stored = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select hire_key, count(*) from hire where organisation = "
                        + HireSaver.ORGANISATION + " and hire_key is not null group by hire_key")) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getInt(2));
            }
        }
        return stored;
    }

    /** The keys as the database has them: the employer's own id itself is never stored. */
    private static List<String> hashed(Connection connection, Iterable<String> ids)
            throws SQLException, GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select secret from hire_secret where organisation = " + HireSaver.ORGANISATION)) {
            row.next();
            mac.init(new SecretKeySpec(row.getBytes(1), "HmacSHA256"));
        }
        List<String> keys = new ArrayList<>();
        ids.forEach(id -> keys.add(HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)))));
        return keys;
    }

    private long lostTexts(Connection connection) throws SQLException {
        Map<String, Integer> stored = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select login_name, answer from course_answer"
                        + " join enrolment on enrolment.id = enrolment_id join user_account on user_account.id = account_id"
                        + " where step = '" + StepSaver.STEP + "' and field = '" + StepSaver.FIELD + "'")) {
            while (rows.next()) {
                stored.put(rows.getString(1), StepSaver.numberIn(rows.getString(2)));
            }
        }
        return ledger.newest().entrySet().stream()
                .filter(text -> stored.getOrDefault(text.getKey(), 0) < text.getValue())
                .count();
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
