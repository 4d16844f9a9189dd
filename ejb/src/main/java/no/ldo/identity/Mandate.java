package no.ldo.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.NullableUuid;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** That an account acts in a role for an organisation, from a day until a day (both included) or until further notice. */
@Entity
@Table(name = "mandate")
class Mandate {
    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Role role;

    @Column(length = 9)
    private @Nullable OrganisationNumber organisation;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    @Convert(converter = NullableUuid.class)
    @Column(name = "subject_id")
    private @Nullable UUID subject;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    protected Mandate() {}

    Mandate(UUID id, GrantMandate command) {
        this.id = id;
        this.accountId = command.accountId();
        this.role = command.role();
        this.organisation = command.organisation();
        this.unit = command.unit();
        this.subject = command.subject();
        this.validFrom = command.from();
        this.validTo = command.to();
    }

    HeldMandate held() {
        return new HeldMandate(id, role, organisation, unit, subject);
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    @Nullable
    OrganisationNumber organisation() {
        return organisation;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    int version() {
        return version;
    }
}
