package no.ldo.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.NullableUuid;
import org.jspecify.annotations.Nullable;

/** One reading of personal data, or one refusal. */
@Entity
@Table(name = "access_line")
class AccessLine extends LogLine {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AccessKind kind;

    @Column(nullable = false, length = 60)
    private String purpose;

    @Column(nullable = false, length = 160)
    private String what;

    @Convert(converter = NullableUuid.class)
    @Column
    private @Nullable UUID subject;

    protected AccessLine() {}

    AccessLine(UUID id, Instant happenedAt, @Nullable UUID actor, Access access) {
        super(id, happenedAt, actor, access.organisation());
        this.kind = access.kind();
        this.purpose = ascii(access.purpose(), 60);
        this.what = ascii(access.what(), 160);
        this.subject = access.subject();
    }

    /** Names of methods and paths are plain signs; whatever else somebody puts into an address is not kept. */
    private static String ascii(String text, int longest) {
        String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.substring(0, Math.min(plain.length(), longest));
    }

    /** Its values for a statement that names the columns id, happened_at, actor, organisation, kind, purpose, what, subject. */
    void fill(PreparedStatement insert) throws SQLException {
        fillHead(insert);
        insert.setString(5, kind.name());
        insert.setString(6, purpose);
        insert.setString(7, what);
        insert.setObject(8, subject);
    }

    @Override
    String ownContent() {
        return SealHash.joined(kind, purpose, what, subject);
    }
}
