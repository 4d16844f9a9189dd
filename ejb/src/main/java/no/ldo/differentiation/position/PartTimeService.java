package no.ldo.differentiation.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/**
 * The written need for part-time and the discussion with the union representatives (working environment act § 14-1 b):
 * written by HR, read by HR and the unit's leaders. Belongs to the hours of the position, see decision 0060.
 */
@Stateless
public class PartTimeService {
    private PositionAccess access;
    private PartTimeRepository entries;
    private PositionRepository positions;
    private TimeSource time;
    private Event<DomainEvent> events;

    public PartTimeService() {}

    @Inject
    PartTimeService(
            PositionAccess access,
            PartTimeRepository entries,
            PositionRepository positions,
            TimeSource time,
            Event<DomainEvent> events) {
        this.access = access;
        this.entries = entries;
        this.positions = positions;
        this.time = time;
        this.events = events;
    }

    /** What is written for the hours that the position has now. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PartTimeDetails partTime(@NotNull OrganisationNumber organisation, @NotNull UUID position) {
        TailoredPosition found = access.inside(organisation, position);
        PositionDraft draft = found.draft();
        int minutes = draft.minutesAWeek();
        int fullTime = draft.fullTimeMinutes();
        PartTimeBasis basis = access.partTimeBasis(found);
        List<PartTimeNeed> written = basis.written();
        return new PartTimeDetails(
                draft,
                PartTimeRules.forHours(written, minutes, fullTime).orElse(null),
                written.stream()
                        .filter(need -> !need.isAbout(minutes, fullTime))
                        .findFirst()
                        .orElse(null),
                basis.missingFor(draft));
    }

    /**
     * Writes why the position is part-time and how far the discussion has come. The same again changes nothing.
     *
     * @throws EditConflict when somebody else wrote about these hours meanwhile
     * @throws RulesViolated {@code fullTimeIsThatOfAJob} alone, or {@code partTimeIsAboutTheHoursNow}, {@code aFullTimePositionNeedsNoReason},
     *     {@code aPublishedNeedStands}, {@code theDiscussionHasADay} and the other parts of it,
     *     {@code theNeedIsNotWrittenAhead}, {@code theDiscussionIsNotAhead}, {@code partTimeHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void write(@NotNull OrganisationNumber organisation, @NotNull @Valid SavePartTime command) {
        TailoredPosition position = access.editable(organisation, command.position());
        Optional<PartTimeEntry> stored = entries.of(position.id()).stream()
                .filter(entry -> entry.isAbout(command.minutesAWeek(), command.fullTimeMinutes()))
                .findFirst();
        if (stored.filter(entry -> entry.says(command)).isPresent()) {
            return;
        }
        EditConflict.throwIfStale(
                command.version(), stored.map(PartTimeEntry::version).orElse(0));
        check(position, command);
        stored.ifPresentOrElse(
                entry -> entry.write(command, access.self(), time.now()),
                () -> entries.add(new PartTimeEntry(organisation, command, access.self(), time.now())));
        events.fire(new PartTimeRecorded(
                organisation, position.id(), command.minutesAWeek(), command.fullTimeMinutes(), command.talk()));
    }

    private void check(TailoredPosition position, SavePartTime command) {
        access.partTimeBasis(position).requireTrueFullTime(position.draft());
        List<RuleViolation> broken = Stream.of(
                        Stream.of(
                                        PartTimeRules.partTimeIsAboutTheHoursNow(command, position.draft()),
                                        PartTimeRules.aFullTimePositionNeedsNoReason(
                                                command.minutesAWeek(), command.fullTimeMinutes()),
                                        PartTimeRules.aPublishedNeedStands(isPublished(position, command)),
                                        PartTimeRules.partTimeHoldsNoNationalIdentityNumber(command))
                                .flatMap(Optional::stream),
                        PartTimeRules.theDiscussionIsTold(command),
                        PartTimeRules.partTimeDaysHaveBeen(command, time.today()))
                .flatMap(violations -> violations)
                .toList();
        RulesViolated.throwIfAny(broken);
    }

    private boolean isPublished(TailoredPosition position, SavePartTime command) {
        Integer published = position.draft().publishedVersion();
        return published != null
                && positions.versions(position.id()).stream()
                        .anyMatch(version -> version.number() == published
                                && version.minutesAWeek() == command.minutesAWeek()
                                && version.fullTimeMinutes() == command.fullTimeMinutes());
    }
}
