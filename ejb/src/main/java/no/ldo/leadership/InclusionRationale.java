package no.ldo.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/**
 * Why the company includes, in five short answers: the artefact of module 1, as its leader is writing it. When the step is
 * finished with all five it is handed over ({@link PublishedRationale}), and HR of the company reads that. What the leader
 * changes later is a draft again, until it is handed over anew.
 */
@Entity
@Table(name = "inclusion_rationale")
class InclusionRationale {
    static final String NEED = "need";
    static final String COMPANY_VALUE = "companyValue";
    static final String PERSON_VALUE = "personValue";
    static final String SPONSOR = "sponsor";
    static final String TARGET_CONTRIBUTION = "targetContribution";

    @Id
    private UUID id;

    @Column(name = "enrolment_id", nullable = false)
    private UUID enrolmentId;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(nullable = false, length = 500)
    private String need = "";

    @Column(name = "company_value", nullable = false, length = 500)
    private String companyValue = "";

    @Column(name = "person_value", nullable = false, length = 500)
    private String personValue = "";

    @Column(nullable = false, length = 200)
    private String sponsor = "";

    @Column(name = "target_contribution", nullable = false, length = 200)
    private String targetContribution = "";

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    protected InclusionRationale() {}

    InclusionRationale(UUID id, UUID enrolmentId, OrganisationNumber organisation) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.organisation = organisation;
    }

    void write(String field, String text, Instant at) {
        switch (field) {
            case NEED -> need = text;
            case COMPANY_VALUE -> companyValue = text;
            case PERSON_VALUE -> personValue = text;
            case SPONSOR -> sponsor = text;
            case TARGET_CONTRIBUTION -> targetContribution = text;
            default -> throw new IllegalArgumentException("no such field: " + field);
        }
        changedAt = at;
    }

    /** The five texts by the code of their field. */
    Map<String, String> texts() {
        return texts(need, companyValue, personValue, sponsor, targetContribution);
    }

    static Map<String, String> texts(
            String need, String companyValue, String personValue, String sponsor, String targetContribution) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NEED, need);
        texts.put(COMPANY_VALUE, companyValue);
        texts.put(PERSON_VALUE, personValue);
        texts.put(SPONSOR, sponsor);
        texts.put(TARGET_CONTRIBUTION, targetContribution);
        return texts;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
