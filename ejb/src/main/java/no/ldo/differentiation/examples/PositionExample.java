package no.ldo.differentiation.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** An anonymised copy of an approved version; its tasks are rows of their own. */
@Entity
@Table(name = "position_example")
class PositionExample {
    private static final int LONGEST_WORDS = 4000;

    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "position_id", nullable = false)
    private UUID position;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(length = 4)
    private @Nullable String trade;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Column(nullable = false)
    private int tasks;

    @Column(nullable = false, length = LONGEST_WORDS)
    private String words;

    @Column(name = "shared_at", nullable = false)
    private Instant sharedAt;

    @Column(name = "shared_by", nullable = false)
    private UUID sharedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected PositionExample() {}

    PositionExample(
            OrganisationNumber organisation, ShareExample command, @Nullable String trade, List<PositionLine> lines) {
        this.id = command.id();
        this.organisation = organisation;
        this.position = command.position();
        this.number = command.number();
        this.title = command.title().strip();
        this.trade = trade;
        this.tasks = lines.size();
        this.weekMinutes =
                lines.stream().mapToInt(line -> line.load().minutesAWeek()).sum();
        String names = lines.stream().map(PositionLine::name).collect(Collectors.joining(" "));
        this.words = names.substring(0, Math.min(names.length(), LONGEST_WORDS));
    }

    PositionExample shared(UUID by, Instant now) {
        sharedBy = by;
        sharedAt = now;
        return this;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Whether just this was shared before, so that a second click is no second example. */
    boolean says(ShareExample command) {
        return position.equals(command.position())
                && number == command.number()
                && title.equals(command.title().strip())
                && tasks == command.tasks().size();
    }

    ExampleRow row(OrganisationNumber reader) {
        return new ExampleRow(id, title, trade, weekMinutes, tasks, organisation.equals(reader));
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    UUID position() {
        return position;
    }

    int number() {
        return number;
    }

    UUID id() {
        return id;
    }
}
