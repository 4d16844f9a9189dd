package no.ldo.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.training.PlanHead;

/** Follow-up meetings, for the Nav mentors of the plan's company or unit. */
@Stateless
public class MeetingService {
    private MeetingRepository meetings;
    private MeetingAccess access;
    private TimeSource time;
    private Event<DomainEvent> events;

    public MeetingService() {}

    @Inject
    MeetingService(MeetingRepository meetings, MeetingAccess access, TimeSource time, Event<DomainEvent> events) {
        this.meetings = meetings;
        this.access = access;
        this.time = time;
        this.events = events;
    }

    /** The meetings about a plan, planned and held. @throws NotVisible when it is not of a company that the caller follows */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingDetails meetings(@NotNull UUID plan) {
        PlanHead head = access.followed(plan);
        List<MeetingRow> all = meetings.ofPlan(plan);
        MeetingRow planned =
                all.stream().filter(row -> row.heldOn() == null).findFirst().orElse(null);
        return new MeetingDetails(planned, head, head.state(time.today()), all);
    }

    /**
     * Plans a meeting about a plan that has none planned. A second call with the same id changes nothing.
     *
     * @throws RulesViolated {@code oneMeetingIsPlannedAtATime}, {@code aPlannedMeetingLiesAhead}
     */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    public void plan(@NotNull @Valid PlanMeeting command) {
        PlanHead plan = access.followedForChange(command.plan());
        Optional<FollowUpMeeting> sent = meetings.find(command.id());
        if (sent.isPresent()) {
            sent.filter(meeting -> meeting.planId().equals(plan.id())).orElseThrow(NotVisible::new);
            return;
        }
        List<MeetingRow> known = meetings.ofPlan(plan.id());
        RulesViolated.throwIfAny(
                MeetingRules.oneMeetingIsPlannedAtATime(known.stream().anyMatch(row -> row.heldOn() == null)),
                MeetingRules.aPlannedMeetingLiesAhead("on", command.on(), time.today()));
        add(command.id(), plan, command.on());
    }

    /** Moves a planned meeting to another day. @throws RulesViolated {@code aRecordedMeetingStands}, {@code aPlannedMeetingLiesAhead} */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    public void move(@NotNull UUID meeting, int version, @NotNull LocalDate to) {
        FollowUpMeeting found = access.changeable(meeting);
        PlanHead plan = access.followed(found.planId());
        if (found.row().plannedOn().equals(to)) {
            return;
        }
        EditConflict.throwIfStale(version, found.version());
        RulesViolated.throwIfAny(
                MeetingRules.aRecordedMeetingStands(found.isHeld()),
                MeetingRules.aPlannedMeetingLiesAhead("to", to, time.today()));
        found.moveTo(to);
        events.fire(new MeetingChanged(plan.organisation(), meeting, MeetingChanged.Kind.MOVED, plan.id()));
    }

    /**
     * Records what was said and plans the next meeting. Recording the same again changes nothing.
     *
     * @throws EditConflict when somebody else moved or recorded it meanwhile
     * @throws RulesViolated {@code aMeetingIsHeldTodayOrEarlier}, {@code theNextMeetingIsPlanned},
     *     {@code theNextMeetingComesAfterThisOne}, {@code aPlannedMeetingLiesAhead}, {@code aRecordedMeetingStands},
     *     {@code minutesHoldNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    public void record(@NotNull @Valid RecordMeeting command) {
        FollowUpMeeting meeting = access.changeable(command.meeting());
        PlanHead plan = access.followed(meeting.planId());
        if (meeting.says(command.heldOn(), command.minutes())) {
            return;
        }
        EditConflict.throwIfStale(command.version(), meeting.version());
        LocalDate today = time.today();
        RulesViolated.throwIfAny(
                MeetingRules.aRecordedMeetingStands(meeting.isHeld()),
                MeetingRules.aMeetingIsHeldTodayOrEarlier(command.heldOn(), today),
                MeetingRules.minutesHoldNoNationalIdentityNumber(command.minutes()),
                MeetingRules.theNextMeetingIsPlanned(command.nextOn(), MeetingRules.isFollowed(plan, today)),
                MeetingRules.theNextMeetingComesAfterThisOne(command.heldOn(), command.nextOn()),
                MeetingRules.aPlannedMeetingLiesAhead("nextOn", command.nextOn(), today));
        meeting.record(command.heldOn(), command.minutes(), access.self(), time.now());
        events.fire(new MeetingChanged(plan.organisation(), meeting.id(), MeetingChanged.Kind.RECORDED, plan.id()));
        LocalDate next = command.nextOn();
        if (next != null) {
            meetings.flush();
            add(Ids.next(), plan, next);
        }
    }

    /**
     * Adds minutes beside those that somebody else has recorded of the same meeting; what is planned stays. The same sent twice
     * is one.
     *
     * @throws RulesViolated {@code aMeetingIsHeldTodayOrEarlier}, {@code minutesHoldNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    public void addMinutes(@NotNull @Valid AddMinutes command) {
        PlanHead plan = access.followedForChange(command.plan());
        Optional<FollowUpMeeting> sent = meetings.find(command.id());
        if (sent.isPresent()) {
            sent.filter(meeting -> meeting.planId().equals(plan.id())).orElseThrow(NotVisible::new);
            return;
        }
        RulesViolated.throwIfAny(
                MeetingRules.aMeetingIsHeldTodayOrEarlier(command.heldOn(), time.today()),
                MeetingRules.minutesHoldNoNationalIdentityNumber(command.minutes()));
        FollowUpMeeting meeting =
                new FollowUpMeeting(command.id(), plan.id(), command.heldOn(), access.self(), time.now());
        meeting.record(command.heldOn(), command.minutes(), access.self(), time.now());
        meetings.add(meeting);
        events.fire(new MeetingChanged(plan.organisation(), meeting.id(), MeetingChanged.Kind.RECORDED, plan.id()));
    }

    private void add(UUID id, PlanHead plan, LocalDate on) {
        meetings.add(new FollowUpMeeting(id, plan.id(), on, access.self(), time.now()));
        events.fire(new MeetingChanged(plan.organisation(), id, MeetingChanged.Kind.PLANNED, plan.id()));
    }
}
