package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ldo.local.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the entities say of their columns is what the migrated database says. */
class EntitySweepRT {
    private record StoredColumn(boolean nullable, long length) {}

    private final TestDatabase database = TestDatabase.get();

    @Test
    void every_entity_names_its_table_and_the_table_exists() throws SQLException {
        Map<String, Map<String, StoredColumn>> stored = storedColumns();

        assertThat(entities()).hasSizeGreaterThan(4).allSatisfy(type -> {
            assertThat(type.isAnnotationPresent(Table.class)).as(type.getName()).isTrue();
            assertThat(stored).containsKey(type.getAnnotation(Table.class).name());
        });
    }

    @Test
    void what_must_be_there_is_not_null_in_the_database_and_texts_fit() throws SQLException {
        Map<String, Map<String, StoredColumn>> stored = storedColumns();
        List<String> differences = new ArrayList<>();
        entities()
                .forEach(type ->
                        columnsOf(type).forEach((field, column) -> compare(type, field, column, stored, differences)));

        assertThat(differences).isEmpty();
    }

    @Test
    void every_foreign_key_begins_an_index() throws SQLException {
        List<String> missing = strings("""
                select concat(k.table_name, '.', k.column_name) from information_schema.key_column_usage k
                where k.table_schema = database() and k.referenced_table_name is not null and k.ordinal_position = 1
                  and not exists (select 1 from information_schema.statistics s
                    where s.table_schema = k.table_schema and s.table_name = k.table_name
                      and s.column_name = k.column_name and s.seq_in_index = 1)
                """);

        assertThat(missing).isEmpty();
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        List<String> missing = strings("""
                select t.table_name from information_schema.tables t
                where t.table_schema = database() and t.table_type = 'BASE TABLE' and t.table_name <> 'flyway_schema_history'
                  and not exists (select 1 from information_schema.table_constraints c
                    where c.table_schema = t.table_schema and c.table_name = t.table_name
                      and c.constraint_type = 'PRIMARY KEY')
                """);

        assertThat(missing).isEmpty();
    }

    @Test
    void no_column_is_made_for_what_the_portal_never_keeps() throws SQLException {
        List<String> forbidden = strings("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database()
                  and lower(column_name) regexp 'diagnos|fodselsnummer|national_id|birth_number|personnummer|ssn'
                """);

        assertThat(forbidden).isEmpty();
    }

    private static void compare(
            Class<?> type,
            Field field,
            Column column,
            Map<String, Map<String, StoredColumn>> stored,
            List<String> differences) {
        String table = type.getAnnotation(Table.class).name();
        String name = column.name().isEmpty() ? field.getName() : column.name();
        StoredColumn there = stored.get(table).get(name);
        String where = table + "." + name;
        if (there == null) {
            differences.add(where + " is not in the database");
        } else if (!column.nullable() && there.nullable()) {
            differences.add(where + " may be null in the database");
        } else if (field.getType() == String.class && there.length() > 0 && column.length() > there.length()) {
            differences.add(where + " is shorter in the database");
        }
    }

    private List<Class<?>> entities() {
        List<Class<?>> types = new ArrayList<>();
        for (EntityType<?> entity : database.factory().getMetamodel().getEntities()) {
            types.add(entity.getJavaType());
        }
        return types;
    }

    private static Map<Field, Column> columnsOf(Class<?> type) {
        Map<Field, Column> columns = new java.util.LinkedHashMap<>();
        Stream.concat(
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getSuperclass().getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Column.class))
                .forEach(field -> columns.put(field, field.getAnnotation(Column.class)));
        return columns;
    }

    private Map<String, Map<String, StoredColumn>> storedColumns() throws SQLException {
        Map<String, Map<String, StoredColumn>> tables = new TreeMap<>();
        try (Connection connection = database.database().connect();
                PreparedStatement query = connection.prepareStatement("""
                        select table_name, column_name, is_nullable, coalesce(character_maximum_length, 0)
                        from information_schema.columns where table_schema = database()
                        """);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), any -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                        .put(rows.getString(2), new StoredColumn("YES".equals(rows.getString(3)), rows.getLong(4)));
            }
        }
        return tables;
    }

    private List<String> strings(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.database().connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
