package no.ldo.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.NullableUuid;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What a line of either log has. Written once; only its place in the chain is added, once, by {@link LogSeals}. */
@MappedSuperclass
abstract class LogLine {
    @Id
    private UUID id;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Convert(converter = NullableUuid.class)
    @Column(name = "actor")
    private @Nullable UUID actor;

    @Column(length = 9)
    private @Nullable OrganisationNumber organisation;

    @Column(name = "seal_no")
    private @Nullable Long sealNo;

    @Column(length = 64)
    private @Nullable String hash;

    protected LogLine() {}

    LogLine(UUID id, Instant happenedAt, @Nullable UUID actor, @Nullable OrganisationNumber organisation) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.organisation = organisation;
    }

    /** Everything that the line says, for its hash. */
    final String content() {
        return SealHash.joined(id, happenedAt, actor, organisation) + ownContent();
    }

    abstract String ownContent();

    /** The first four values of a statement that adds a line: id, happened_at, actor, organisation. */
    final void fillHead(PreparedStatement insert) throws SQLException {
        insert.setObject(1, id);
        insert.setTimestamp(2, Timestamp.from(happenedAt));
        insert.setObject(3, actor);
        insert.setString(4, organisation == null ? null : organisation.digits());
    }

    /** Links the line to the one before it. @return its hash */
    String seal(long number, String hashBefore) {
        if (sealNo != null) {
            throw new IllegalStateException("sealed already");
        }
        sealNo = number;
        hash = SealHash.of(number, hashBefore, content());
        return hash;
    }

    /** Whether the line is the one that was sealed under this number after that hash. */
    boolean fits(long number, String hashBefore) {
        return sealNo != null
                && sealNo == number
                && SealHash.of(number, hashBefore, content()).equals(hash);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String hash() {
        return hash;
    }
}
