package no.ldo.differentiation.openings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.openings.InterestChanged.Kind;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/**
 * Interest of Nav offices in openings: declared by a Nav mentor, talked about with the company, ended by either side.
 * Nothing here is about the person whom the office has in mind; names are those of people at work, so reading leaves no
 * line in the access log.
 */
@Stateless
public class InterestService {
    private OpeningRepository openings;
    private InterestRepository interests;
    private InterestAccess access;
    private TimeSource time;
    private Event<DomainEvent> events;

    public InterestService() {}

    @Inject
    InterestService(
            OpeningRepository openings,
            InterestRepository interests,
            InterestAccess access,
            TimeSource time,
            Event<DomainEvent> events) {
        this.openings = openings;
        this.interests = interests;
        this.access = access;
        this.time = time;
        this.events = events;
    }

    /**
     * Says that the Nav office has somebody for whom the opening may be right. The same sent twice is one.
     *
     * @throws NotVisible when no company shows the position now
     * @throws RulesViolated {@code aNavOfficeIsInterested}, {@code oneInterestStandsAtATime}
     */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    public void declare(@NotNull OrganisationNumber office, @NotNull @Valid DeclareInterest command) {
        RulesViolated.throwIfAny(InterestRules.aNavOfficeIsInterested(access.kindOfOffice(office)));
        Optional<OpeningInterest> sent = interests.find(command.id());
        if (sent.isPresent()) {
            sent.filter(one -> one.office().equals(office) && one.position().equals(command.position()))
                    .orElseThrow(NotVisible::told);
            return;
        }
        openings.lock(command.position());
        OpeningRepository.Found found =
                openings.shown(office, command.position()).orElseThrow(NotVisible::told);
        RulesViolated.throwIfAny(InterestRules.oneInterestStandsAtATime(interests.stands(command.position(), office)));
        interests.add(new OpeningInterest(
                command, found.company(), new OpeningInterest.Contact(office, access.self(), time.now())));
        events.fire(new InterestChanged(
                found.company(), command.id(), Kind.DECLARED, command.position(), Side.OFFICE.name()));
    }

    /** A page of the interests of the company or of the Nav office, standing ones first. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Interests interests(@NotNull OrganisationNumber organisation, @NotNull PageRequest page) {
        InterestRepository.Scope scope = access.scope(organisation);
        InterestRepository.Count count = interests.count(scope, time.today());
        return new Interests(
                scope.side(), PageOf.of(page, interests.list(scope, page), count.total()), count.silentDays());
    }

    /**
     * What has been said about an interest. Reading it counts as seen by the caller's side, except by coordinators.
     *
     * @throws NotVisible when it is missing or not for the caller
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    public Conversation conversation(@NotNull OrganisationNumber organisation, @NotNull UUID interest) {
        Side side = access.scope(organisation).side();
        InterestRow row = access.readable(organisation, interest, side).row();
        boolean writes = access.writes(organisation);
        Conversation read = new Conversation(row, side, writes && !row.state().ended(), interests.messages(interest));
        if (writes && row.news()) {
            interests.seen(interest, side, time.now());
        }
        return read;
    }

    /**
     * Writes to the other side. The same sent twice is one message.
     *
     * @throws NotVisible when the interest is missing or not for the caller
     * @throws EditConflict when the id is known with another content
     * @throws RulesViolated {@code anEndedInterestIsClosed}, {@code messagesHoldNoNationalIdentityNumber}
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    public void write(@NotNull OrganisationNumber organisation, @NotNull @Valid WriteMessage command) {
        Side side = access.scope(organisation).side();
        OpeningInterest interest = access.held(organisation, command.interest(), side);
        Optional<OpeningMessage> sent = interests.message(command.id());
        if (sent.isPresent()) {
            EditConflict.throwUnless(sent.get().says(command, access.self()), 0);
            return;
        }
        RulesViolated.throwIfAny(
                InterestRules.anEndedInterestIsClosed(interest.ended()),
                InterestRules.messagesHoldNoNationalIdentityNumber(command.text()));
        interest.spoke(side, time.now());
        interests.add(new OpeningMessage(command, side, access.self(), time.now()));
        tell(interest, Kind.WRITTEN, side.name());
    }

    /**
     * Says what became of an interest. The same said twice is said once.
     *
     * @throws NotVisible when the interest is missing or not for the caller
     * @throws RulesViolated {@code anEndedInterestIsClosed} when something else has been said before
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    public void end(@NotNull OrganisationNumber organisation, @NotNull @Valid EndInterest command) {
        Side side = access.scope(organisation).side();
        OpeningInterest interest = access.held(organisation, command.interest(), side);
        if (interest.says(command.outcome(), side)) {
            return;
        }
        RulesViolated.throwIfAny(InterestRules.anEndedInterestIsClosed(interest.ended()));
        interest.end(command.outcome(), side, time.now());
        tell(interest, Kind.ENDED, command.outcome().name());
    }

    private void tell(OpeningInterest interest, Kind kind, String said) {
        events.fire(new InterestChanged(interest.company(), interest.id(), kind, interest.position(), said));
    }
}
