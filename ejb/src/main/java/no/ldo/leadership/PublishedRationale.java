package no.ldo.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A rationale as its leader last handed it over: what HR of the company reads. Has the id of the rationale that it is of. */
@Entity
@Table(name = "published_rationale")
class PublishedRationale {
    @Id
    private UUID id;

    @Column(nullable = false, length = 500)
    private String need;

    @Column(name = "company_value", nullable = false, length = 500)
    private String companyValue;

    @Column(name = "person_value", nullable = false, length = 500)
    private String personValue;

    @Column(nullable = false, length = 200)
    private String sponsor;

    @Column(name = "target_contribution", nullable = false, length = 200)
    private String targetContribution;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Version
    private int version;

    protected PublishedRationale() {}

    PublishedRationale(UUID id) {
        this.id = id;
    }

    /** @param texts all five by the code of their field */
    void publish(Map<String, String> texts, Instant at) {
        need = texts.get(InclusionRationale.NEED);
        companyValue = texts.get(InclusionRationale.COMPANY_VALUE);
        personValue = texts.get(InclusionRationale.PERSON_VALUE);
        sponsor = texts.get(InclusionRationale.SPONSOR);
        targetContribution = texts.get(InclusionRationale.TARGET_CONTRIBUTION);
        publishedAt = at;
    }

    /** The five texts by the code of their field. */
    Map<String, String> texts() {
        return InclusionRationale.texts(need, companyValue, personValue, sponsor, targetContribution);
    }
}
