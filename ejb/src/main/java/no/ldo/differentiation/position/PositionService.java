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
import java.util.function.Consumer;
import no.ldo.differentiation.jobs.PlanningDefaults;
import no.ldo.differentiation.jobs.PlanningKind;
import no.ldo.differentiation.position.PositionChanged.Kind;
import no.ldo.documents.DocumentLanguage;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/**
 * Tailored positions: kept by HR managers within the units of their mandate; read by leaders for the units that they
 * lead, and by the company's Nav mentors as far as they are approved.
 */
@Stateless
public class PositionService {
    private PositionRepository positions;
    private PositionAccess access;
    private PlanningDefaults defaults;
    private TimeSource time;
    private Event<DomainEvent> events;

    public PositionService() {}

    @Inject
    PositionService(
            PositionRepository positions,
            PositionAccess access,
            PlanningDefaults defaults,
            TimeSource time,
            Event<DomainEvent> events) {
        this.positions = positions;
        this.access = access;
        this.defaults = defaults;
        this.time = time;
        this.events = events;
    }

    /** A page of the positions that the caller may read. Sorted by {@code title}, {@code unit}, {@code status} or {@code minutes}. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<PositionRow> list(@NotNull OrganisationNumber organisation, @NotNull PageRequest page) {
        PositionRepository.Selection selection = access.selection(organisation);
        List<PositionRow> rows = positions.list(selection, page);
        return PageOf.of(page, rows, positions.count(selection, page));
    }

    /** A position and the list of its versions. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PositionDetails position(@NotNull OrganisationNumber organisation, @NotNull UUID position) {
        TailoredPosition found = access.readable(organisation, position);
        int number = found.draft().latestVersion();
        return new PositionDetails(
                found.draft(),
                positions.versions(position),
                number == 0
                        ? null
                        : positions.version(organisation, position, number).orElseThrow(NotVisible::new),
                number == 0 ? List.of() : positions.passed(organisation, position));
    }

    /** An approved version with its lines. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ApprovedVersion version(@NotNull OrganisationNumber organisation, @NotNull UUID position, int number) {
        access.readable(organisation, position);
        return positions.version(organisation, position, number).orElseThrow(NotVisible::new);
    }

    /**
     * The document of an approved version. Those who read drafts also get what was written about part-time for its hours.
     *
     * @param language {@code nb}, {@code nn} or {@code en}
     * @throws NotVisible when it is missing or not for the caller
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PositionDocument document(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, int number, @NotNull String language) {
        TailoredPosition found = access.readable(organisation, position);
        ApprovedVersion version =
                positions.version(organisation, position, number).orElseThrow(NotVisible::new);
        VersionRow row = version.row();
        PartTimeNeed need = access.readsDrafts(organisation, found)
                ? PartTimeRules.forHours(access.partTimeNeeds(found), row.minutesAWeek(), row.fullTimeMinutes())
                        .orElse(null)
                : null;
        return PositionPdf.of(version, need, access.nameOf(organisation), DocumentLanguage.of(language));
    }

    /** Minutes a week that are usually planned for a workplace mentor, for a new position. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int usualMentorMinutes(@NotNull OrganisationNumber organisation) {
        access.requireEditorSomewhere(organisation);
        return defaults.today().getOrDefault(PlanningKind.MENTOR_MINUTES, 0);
    }

    /**
     * Begins a new position as a draft without shares. The same sent twice is one position.
     *
     * @param id made by the form
     * @throws EditConflict when the id is known with another content
     * @throws RulesViolated {@code fullTimeIsThatOfAJob}, {@code aPositionHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void create(
            @NotNull OrganisationNumber organisation, @NotNull UUID id, @NotNull @Valid SavePosition command) {
        access.requireEditor(organisation, command.unit());
        if (positions.find(id).isPresent()) {
            TailoredPosition sent = access.editable(organisation, id);
            EditConflict.throwUnless(sent.says(command), sent.version());
            return;
        }
        RulesViolated.throwIfAny(
                PositionRules.fullTimeIsThatOfAJob(
                        command.fullTimeMinutes(), access.shortestFullTime(organisation, null)),
                PositionRules.aPositionHoldsNoNationalIdentityNumber("title", command.title()),
                PositionRules.aPositionHoldsNoNationalIdentityNumber("purpose", command.purpose()));
        int handover = defaults.today().getOrDefault(PlanningKind.HANDOVER_MINUTES, 0);
        positions.add(new TailoredPosition(id, organisation, command, handover, time.now()));
        events.fire(new PositionChanged(organisation, id, Kind.CREATED, 0));
    }

    /**
     * Describes a draft anew.
     *
     * @throws EditConflict when somebody changed it meanwhile
     * @throws RulesViolated {@code onlyADraftIsComposed}, {@code fullTimeCoversThePosition}, {@code fullTimeIsThatOfAJob},
     *     {@code aPositionHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void describe(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull @Valid SavePosition command) {
        TailoredPosition found = access.editable(organisation, position);
        access.requireEditor(organisation, command.unit());
        EditConflict.throwIfStale(command.version(), found.version());
        RulesViolated.throwIfAny(
                PositionRules.onlyADraftIsComposed(found.status()),
                PositionRules.fullTimeCoversThePosition(
                        command.fullTimeMinutes(), found.draft().minutesAWeek()),
                PositionRules.fullTimeIsThatOfAJob(
                        command.fullTimeMinutes(), access.shortestFullTime(organisation, position)),
                PositionRules.aPositionHoldsNoNationalIdentityNumber("title", command.title()),
                PositionRules.aPositionHoldsNoNationalIdentityNumber("purpose", command.purpose()));
        found.describe(command);
        events.fire(new PositionChanged(
                organisation, position, Kind.DESCRIBED, found.draft().latestVersion()));
    }

    /** Shows a published position to Nav mentors. @throws RulesViolated {@code onlyAPublishedPositionIsShown} */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void show(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        TailoredPosition found = access.editable(organisation, position);
        step(
                found,
                version,
                PositionRules.onlyAPublishedPositionIsShown(found.status()),
                TailoredPosition::show,
                Kind.SHOWN);
    }

    /** Shows a position to Nav mentors no more; it stays published. @throws RulesViolated {@code onlyAShownPositionIsHidden} */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void hide(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        TailoredPosition found = access.editable(organisation, position);
        step(
                found,
                version,
                PositionRules.onlyAShownPositionIsHidden(found.status()),
                TailoredPosition::hide,
                Kind.HIDDEN);
    }

    /**
     * Takes the position off the market; the version stays approved. A draft that was taken up again stays a draft.
     *
     * @throws RulesViolated {@code onlyAPublishedPositionIsWithdrawn}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void withdraw(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        TailoredPosition found = access.editable(organisation, position);
        step(
                found,
                version,
                PositionRules.onlyAPublishedPositionIsWithdrawn(found.draft().publishedVersion()),
                TailoredPosition::withdraw,
                Kind.WITHDRAWN);
    }

    /** Takes up the work on an approved position again; its versions stay. @throws RulesViolated {@code aDraftIsNotReopened} */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void reopen(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        TailoredPosition found = access.editable(organisation, position);
        step(
                found,
                version,
                PositionRules.aDraftIsNotReopened(found.status()),
                TailoredPosition::reopen,
                Kind.REOPENED);
    }

    /**
     * Removes a draft of which no version was approved. Its shares go back to the jobs.
     *
     * @throws EditConflict when somebody changed it meanwhile
     * @throws RulesViolated {@code onlyADraftNeverApprovedIsRemoved}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void remove(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        TailoredPosition found = access.editable(organisation, position);
        EditConflict.throwIfStale(version, found.version());
        RulesViolated.throwIfAny(
                PositionRules.onlyADraftNeverApprovedIsRemoved(found.draft().latestVersion()));
        positions.remove(found);
        events.fire(new PositionChanged(organisation, position, Kind.REMOVED, 0));
    }

    private void step(
            TailoredPosition position,
            int version,
            Optional<RuleViolation> checked,
            Consumer<TailoredPosition> act,
            Kind kind) {
        EditConflict.throwIfStale(version, position.version());
        RulesViolated.throwIfAny(checked);
        act.accept(position);
        events.fire(new PositionChanged(
                position.organisation(), position.id(), kind, position.draft().latestVersion()));
    }
}
