package no.ldo.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One wrong password. Login name and address are kept as hashes only, and for no longer than the window of the limit. */
@Entity
@Table(name = "failed_login")
class FailedLogin {
    @Id
    private UUID id;

    @Column(name = "account_key", nullable = false, length = 64)
    private String accountKey;

    @Column(name = "address_key", nullable = false, length = 64)
    private String addressKey;

    @Column(name = "failed_at", nullable = false)
    private Instant failedAt;

    protected FailedLogin() {}

    FailedLogin(UUID id, String accountKey, String addressKey, Instant failedAt) {
        this.id = id;
        this.accountKey = accountKey;
        this.addressKey = addressKey;
        this.failedAt = failedAt;
    }
}
