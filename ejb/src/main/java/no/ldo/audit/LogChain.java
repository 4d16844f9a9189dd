package no.ldo.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Head of a log's chain: how many lines are sealed, and the hash of the last. Locked while lines are added to it. */
@Entity
@Table(name = "log_chain")
class LogChain {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private LogName log;

    @Column(nullable = false)
    private long sealed;

    @Column(nullable = false, length = 64)
    private String hash;

    protected LogChain() {}

    void add(LogLine line) {
        sealed = sealed + 1;
        hash = line.seal(sealed, hash);
    }

    long sealed() {
        return sealed;
    }

    String hash() {
        return hash;
    }
}
