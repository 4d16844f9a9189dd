package no.ldo.differentiation.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.identity.SignedIn;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Why a position is part-time with certain hours. Never deleted: a published version rests on it. */
@Entity
@Table(name = "part_time_need")
class PartTimeEntry {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Column(name = "full_time_minutes", nullable = false)
    private int fullTimeMinutes;

    @Column(nullable = false, length = 2000)
    private String need;

    @Column(name = "written_on", nullable = false)
    private LocalDate writtenOn;

    @Column(name = "written_by", nullable = false)
    private UUID writtenBy;

    @Column(name = "written_by_name", nullable = false, length = 120)
    private String writtenByName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PartTimeTalk.Kind talk;

    @Column(name = "talked_on")
    private @Nullable LocalDate talkedOn;

    @Column(name = "talked_with", nullable = false, length = 160)
    private String talkedWith;

    @Column(nullable = false, length = 2000)
    private String said;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    @Version
    private int version;

    protected PartTimeEntry() {}

    PartTimeEntry(OrganisationNumber organisation, SavePartTime command, SignedIn writer, Instant now) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.positionId = command.position();
        this.weekMinutes = command.minutesAWeek();
        this.fullTimeMinutes = command.fullTimeMinutes();
        write(command, writer, now);
    }

    final void write(SavePartTime command, SignedIn writer, Instant now) {
        PartTimeTalk told = command.toTalk();
        need = command.need().strip();
        writtenOn = command.writtenOn();
        writtenBy = writer.accountId();
        writtenByName = writer.displayName();
        talk = told.kind();
        talkedOn = told.on();
        talkedWith = told.with();
        said = told.said();
        storedAt = now;
    }

    /** Whether writing it so would change nothing. */
    boolean says(SavePartTime command) {
        return need.equals(command.need().strip())
                && writtenOn.equals(command.writtenOn())
                && read().talk().equals(command.toTalk());
    }

    boolean isAbout(int minutes, int fullTime) {
        return weekMinutes == minutes && fullTimeMinutes == fullTime;
    }

    PartTimeNeed read() {
        PartTimeTalk told = new PartTimeTalk(talk, talkedOn, talkedWith, said);
        return new PartTimeNeed(weekMinutes, fullTimeMinutes, need, writtenOn, writtenByName, told, version);
    }

    int version() {
        return version;
    }
}
