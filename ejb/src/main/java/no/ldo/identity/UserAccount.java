package no.ldo.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. Opened by an administrator, may be closed and opened again; never deleted while named in a log. */
@Entity
@Table(name = "user_account")
class UserAccount {
    @Id
    private UUID id;

    @Column(name = "login_name", nullable = false, length = 254)
    private String loginName;

    @Column(name = "display_name", nullable = false, length = 120)
    private String displayName;

    @Column(name = "password_hash", length = 300)
    private @Nullable String passwordHash;

    @Column(name = "password_once", nullable = false)
    private boolean passwordOnce;

    @Column(nullable = false, length = 2)
    private String language;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Version
    private int version;

    protected UserAccount() {}

    UserAccount(UUID id, String loginName, String displayName, String language, Instant openedAt) {
        this.id = id;
        this.loginName = normalised(loginName);
        this.displayName = displayName.strip();
        this.language = language;
        this.openedAt = openedAt;
        this.active = true;
    }

    /** Login names are compared without regard to case or surrounding space. */
    static String normalised(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    void usePasswordHash(String hash) {
        passwordHash = hash;
        passwordOnce = false;
    }

    /** For one login only: {@link #signedIn} takes it away. */
    void useOnce(String hash) {
        passwordHash = hash;
        passwordOnce = true;
    }

    /** A code that was good for one login is good for no other. */
    void signedIn() {
        if (passwordOnce) {
            passwordHash = null;
            passwordOnce = false;
        }
    }

    void useLoginName(String newName) {
        loginName = normalised(newName);
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void rename(String newName) {
        displayName = newName.strip();
    }

    void close() {
        active = false;
    }

    void openAgain() {
        active = true;
    }

    UUID id() {
        return id;
    }

    String loginName() {
        return loginName;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    String language() {
        return language;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }
}
