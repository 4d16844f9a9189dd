package no.ldo.security;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Real things of one organisation by the names that commands and parameters give them: its plan, its job, an answer of
 * its leader … What the demo data lack is put in; the caller takes the transaction back.
 */
final class World {
    private final OrganisationNumber organisation;
    private final Map<String, Object> things = new HashMap<>();

    private final UUID file = Ids.next();
    private final UUID meeting = Ids.next();
    private final UUID run = Ids.next();
    private final UUID suggestion = Ids.next();
    private final UUID interest = Ids.next();
    private final UUID example = Ids.next();
    private final UUID note = Ids.next();

    private World(OrganisationNumber organisation) {
        this.organisation = organisation;
    }

    /** Who makes the world up: logins of the organisation's people. */
    record People(String hr, String leader, String participant) {}

    /** The things that the demo data hold. */
    static World of(Connection db, OrganisationNumber organisation, People people) throws SQLException {
        World world = new World(organisation);
        world.find(db, people);
        world.things.put("UUID file", world.file);
        world.things.put("UUID meeting", world.meeting);
        world.things.put("UUID run", world.run);
        world.things.put("UUID suggestion", world.suggestion);
        world.things.put("UUID interest", world.interest);
        world.things.put("UUID example", world.example);
        world.things.put("UUID note", world.note);
        world.things.put("UUID notes", world.note);
        world.things.put("String hireId", "RIGHTS-" + organisation.digits());
        return world;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    UUID hr() {
        return uuid("hr");
    }

    /** The thing that a parameter of this type and name means here, or null when it means none of an organisation's. */
    @Nullable
    Object thing(Class<?> type, String name) {
        if (type == OrganisationNumber.class) {
            return organisation;
        }
        Object found = type == UnitId.class ? things.get("unitId") : things.get(type.getSimpleName() + " " + name);
        return type.isInstance(found) ? found : null;
    }

    /** The version to send with an act on a thing of this name. */
    int version(String of) {
        return (Integer) things.getOrDefault("version " + of, 0);
    }

    private void find(Connection db, People people) throws SQLException {
        String orgnr = organisation.digits();
        id(db, "leader", "select id from user_account where login_name = ?", people.leader());
        id(db, "hr", "select id from user_account where login_name = ?", people.hr());
        id(db, "accountId", "select id from user_account where login_name = ?", people.participant());
        id(db, "plan", """
                select p.id from training_plan p join mandate m on m.subject_id = p.id and m.role = 'PARTICIPANT'
                where p.organisation = ? and p.participant_id = ? order by p.opened_at desc limit 1
                """, orgnr, uuid("accountId"));
        id(db, "step", """
                select s.id from training_step s join training_goal g on g.id = s.goal_id where g.plan_id = ? limit 1
                """, uuid("plan"));
        id(db, "position", "select position_id from training_plan where id = ?", uuid("plan"));
        things.put("UUID positions", uuid("position"));
        things.put("UUID versions", uuid("position"));
        things.put("UUID wanted", uuid("position"));
        things.put("UUID from", uuid("position"));
        id(db, "unit", "select unit_id from training_plan where id = ?", uuid("plan"));
        id(db, "task", "select task_id from task_share where position_id = ? limit 1", uuid("position"));
        things.put("UUID tasks", uuid("task"));
        id(db, "job", "select job_id from job_task where id = ?", uuid("task"));
        id(db, "move", "select id from board_move where position_id = ? order by moved_at limit 1", uuid("position"));
        String own = "select id from enrolment where account_id = ? and organisation = ?";
        id(db, "enrolment", own, uuid("leader"), orgnr);
        id(db, "answer", "select id from course_answer where enrolment_id = ? limit 1", uuid("enrolment"));
        String held = "select id from mandate where account_id = ? and organisation = ?";
        id(db, "mandateId", held, uuid("leader"), orgnr);
        things.put("UUID tokenId", UUID.fromString(text(db, "select max(id) from api_token where ? is not null", "")));
        things.put("unitId", new UnitId(uuid("unit")));
        things.put("String unit", text(db, "select code from unit where id = ?", uuid("unit")));
        version(db, "position", "select version from tailored_position where id = ?");
        version(db, "job", "select version from job where id = ?");
        version(db, "plan", "select revision from training_plan where id = ?");
        things.put("version task", number(db, "select version from job_task where id = ?", uuid("task")));
        things.put("version meeting", 1);
    }

    /** Whether what stands in this place is there only after {@link #complete}. */
    static boolean isCompleted(String place) {
        return place.matches(".*\\.(file|meeting|leader|run|suggestion|notes?)");
    }

    /** Puts in what the demo data lack; the transaction is taken back. */
    void complete(Connection db) throws SQLException {
        update(db, """
                insert into task_file (id, organisation, job_id, handed_in_by, handed_in_at, content)
                values (?, ?, ?, ?, utc_timestamp(6), ?)
                """, file, organisation.digits(), uuid("job"), uuid("hr"), SampleArguments.TASK_FILE);
        update(db, """
                insert into composition_run (id, organisation, started_by, node, state, instance_name, seed, time_limit_seconds,
                  queued_at, ended_at, proven, iterations, elapsed_millis, version)
                values (?, ?, ?, 'none', 'CANCELLED', 'T', 1, 1, utc_timestamp(6), utc_timestamp(6), false, 0, 0, 1)
                """, run, organisation.digits(), uuid("hr"));
        update(db, """
                insert into suggestion (id, organisation, run_id, made_by, made_at, variant, keeps_placed, time_limit_seconds, seed,
                  positions, tasks, excluded, patterns)
                values (?, ?, ?, ?, utc_timestamp(6), 'AS_ASKED', true, 1, 1, ?, ?, '', '31')
                """, suggestion, organisation.digits(), run, uuid("hr"), bytes("position"), bytes("task"));
        update(db, """
                insert into shadow_note (id, organisation, job_id, noted_by, name, started_at, ended_at)
                values (?, ?, ?, ?, 'Vaske brett', utc_timestamp(6) - interval 1 hour, utc_timestamp(6))
                """, note, organisation.digits(), uuid("job"), uuid("hr"));
        update(db, "delete from follow_up_meeting where plan_id = ? and held_on is null", uuid("plan"));
        update(db, """
                insert into follow_up_meeting (id, plan_id, planned_on, planned_by, planned_at, minutes, version)
                values (?, ?, utc_date(), ?, utc_timestamp(6), '', 1)
                """, meeting, uuid("plan"), uuid("hr"));
        update(db, """
                insert ignore into step_completion (id, enrolment_id, step, evidence, completed_at)
                values (?, ?, 'M1-7', 'ARTEFACT_MADE', utc_timestamp(6))
                """, Ids.next(), uuid("enrolment"));
        update(db, """
                insert ignore into inclusion_rationale (id, enrolment_id, organisation, need, company_value,
                  person_value, sponsor, target_contribution, changed_at, version)
                values (?, ?, ?, 'a', 'b', 'c', 'd', 'e', utc_timestamp(6), 1)
                """, Ids.next(), uuid("enrolment"), organisation.digits());
        update(db, """
                insert ignore into published_rationale (id, need, company_value, person_value, sponsor,
                  target_contribution, published_at, version)
                select id, need, company_value, person_value, sponsor, target_contribution, changed_at, 1
                from inclusion_rationale where enrolment_id = ?
                """, uuid("enrolment"));
    }

    /** Puts in an interest in the organisation's position, of a Nav office that is the organisation itself. */
    void interest(Connection db) throws SQLException {
        update(db, """
                insert ignore into opening (position_id, organisation, unit_id, number, title, unit_name, work, trades,
                  week_minutes, full_time_minutes, days, tasks, demands, with_colleagues, shown_at, open_since, version)
                select id, organisation, unit_id, latest_version, title, '', '', ' ', 60, full_time_minutes, 1, 1,
                  '000000000000', false, utc_timestamp(6), utc_timestamp(6), 1 from tailored_position where id = ?
                """, uuid("position"));
        update(db, """
                insert into opening_interest (id, position_id, company, office, mentor, declared_at, office_word_at,
                  last_word_at, office_seen_at, version)
                values (?, ?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), 1)
                """, interest, uuid("position"), organisation.digits(), organisation.digits(), uuid("hr"));
    }

    /** Shares the organisation's position as an example. */
    void example(Connection db) throws SQLException {
        update(db, """
                insert into position_example (id, organisation, position_id, number, title, week_minutes, tasks, words,
                  shared_at, shared_by, version)
                select ?, organisation, id, latest_version, title, 60, 1, '', utc_timestamp(6), ?, 1
                from tailored_position where id = ?
                """, example, uuid("hr"), uuid("position"));
    }

    /** Shows the organisation's position to Nav. */
    void show(Connection db) throws SQLException {
        update(
                db,
                "update tailored_position set status = 'SHOWN', published_version = latest_version where id = ?",
                uuid("position"));
    }

    static UUID account(Connection db, String login) throws SQLException {
        return UUID.fromString(text(db, "select id from user_account where login_name = ?", login));
    }

    private byte[] bytes(String name) {
        UUID id = uuid(name);
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private UUID uuid(String name) {
        return (UUID) things.get("UUID " + name);
    }

    private void id(Connection db, String name, String query, Object... values) throws SQLException {
        things.put("UUID " + name, UUID.fromString(text(db, query, values)));
    }

    private void version(Connection db, String of, String query) throws SQLException {
        things.put("version " + of, number(db, query, uuid(of)));
    }

    private static int number(Connection db, String query, Object... values) throws SQLException {
        return Integer.parseInt(text(db, query, values));
    }

    private static String text(Connection db, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(query)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing found by: " + query);
                }
                return rows.getString(1);
            }
        }
    }

    static void update(Connection db, String command, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(command)) {
            fill(statement, values);
            statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
    }
}
