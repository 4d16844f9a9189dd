package no.ldo.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/** Opens and writes drafts: for leaders, within the units that they lead. */
@Stateless
public class PlanDraftService {
    private PlanRepository plans;
    private PlanAccess access;
    private PlanPositions positions;
    private PlanPeople people;
    private PlanLog log;

    public PlanDraftService() {}

    @Inject
    PlanDraftService(PlanRepository plans, PlanAccess access, PlanPositions positions, PlanPeople people, PlanLog log) {
        this.plans = plans;
        this.access = access;
        this.positions = positions;
        this.people = people;
        this.log = log;
    }

    /** The approved positions for which a plan can be opened, by title. */
    @RolesAllowed(Role.Name.LEADER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OpenPosition> positions(@NotNull OrganisationNumber organisation) {
        return positions.open(organisation);
    }

    /**
     * Opens a plan. Participant and workplace mentor get access to it, and to nothing else. A second call with the same
     * id answers the plan that the first one opened.
     *
     * @return its id
     * @throws RulesViolated {@code thePersonHasAnAccount}, {@code thePartiesAreDifferentPeople}
     * @throws NotVisible when the organisation has no such approved version, or the caller does not lead its unit
     */
    @RolesAllowed(Role.Name.LEADER)
    public UUID open(@NotNull @Valid OpenPlan command) {
        ApprovedVersion version = positions.led(command.organisation(), command.position(), command.positionVersion());
        Optional<TrainingPlan> opened = plans.find(command.id());
        if (opened.isPresent()) {
            return opened.filter(plan -> plan.openedBy().equals(log.self()))
                    .orElseThrow(NotVisible::new)
                    .id();
        }
        UUID participant = people.required("participant", command.participant());
        UUID mentor = people.optional("workplaceMentor", command.workplaceMentor());
        RulesViolated.throwIfAny(PlanRules.thePartiesAreDifferentPeople(log.self(), participant, mentor));
        TrainingPlan plan = new TrainingPlan(command.id(), PlanSeat.of(version), participant, log.self(), log.now());
        plan.write(new PlanContent(null, null, List.of()), mentor, Map.of());
        plans.add(plan);
        people.admit(plan);
        log.note(plan, EntryKind.OPENED, Role.LEADER, "");
        log.tell(plan, PlanChanged.Kind.OPENED, Role.LEADER);
        return plan.id();
    }

    /** A draft for writing. @throws NotVisible when it is missing or the caller does not lead its unit */
    @RolesAllowed(Role.Name.LEADER)
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlanDraft draft(@NotNull UUID plan) {
        PlanHead head = access.visible(plan, Role.LEADER);
        PlanContent content = plans.find(plan).orElseThrow(NotVisible::new).content();
        List<PlanDraft.Task> tasks = tasks(head.organisation(), head.position()).stream()
                .map(line -> new PlanDraft.Task(line.taskId(), line.name()))
                .toList();
        return new PlanDraft(
                head,
                content,
                tasks,
                new PlanActs(access.parties(head), head.times().approvals()));
    }

    /**
     * Writes the draft; whatever is missing may be missing. Saying the same again changes nothing, whatever the revision.
     *
     * @return the revision to save against next
     * @throws EditConflict when somebody else wrote it meanwhile
     * @throws RulesViolated {@code aLockedPlanStands}, {@code approvalsAreTakenBackBeforeAChange},
     *     {@code stepsNameTasksOfThePosition}, {@code thePersonHasAnAccount}, {@code thePartiesAreDifferentPeople},
     *     {@code textsHoldNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.LEADER)
    public int save(@NotNull @Valid SavePlan command) {
        PlanHead head = access.visible(command.plan(), Role.LEADER);
        TrainingPlan plan = access.changeable(command.plan(), Role.LEADER);
        UUID before = plan.workplaceMentorId();
        UUID mentor = people.or(before, "workplaceMentor", command.workplaceMentor());
        if (same(mentor, before) && plan.content().saysTheSameAs(command.content())) {
            return plan.revision();
        }
        Map<UUID, String> names = tasks(head.organisation(), head.position()).stream()
                .collect(Collectors.toMap(PositionLine::taskId, PositionLine::name, (one, other) -> one));
        RulesViolated.throwIfAny(
                PlanRules.aLockedPlanStands(plan.approvals()),
                PlanRules.approvalsAreTakenBackBeforeAChange(plan.approvals()),
                PlanRules.stepsNameTasksOfThePosition(command.content(), names.keySet()),
                PlanRules.thePartiesAreDifferentPeople(log.self(), plan.participantId(), mentor),
                PlanRules.textsHoldNoNationalIdentityNumber(
                        null, command.content().texts()));
        EditConflict.throwIfStale(command.revision(), plan.revision());
        plan.write(command.content(), mentor, names);
        if (!same(mentor, before)) {
            people.mentorChanged(plan, before);
        }
        log.tell(plan, PlanChanged.Kind.WRITTEN, Role.LEADER);
        return plan.revision();
    }

    /**
     * Gives a plan that was opened for a wrong person to the right one; the wrong one loses the access. Naming the
     * participant there is changes nothing.
     *
     * @param participant login name
     * @throws RulesViolated {@code aLockedPlanStands}, {@code approvalsAreTakenBackBeforeAChange},
     *     {@code theParticipantHasSaidNothingYet}, {@code thePersonHasAnAccount}, {@code thePartiesAreDifferentPeople}
     */
    @RolesAllowed(Role.Name.LEADER)
    public void changeParticipant(@NotNull UUID plan, @Told @Size(max = 254) String participant) {
        TrainingPlan found = access.changeable(plan, Role.LEADER);
        UUID before = found.participantId();
        UUID named = people.required("participant", participant);
        if (named.equals(before)) {
            return;
        }
        RulesViolated.throwIfAny(
                PlanRules.aLockedPlanStands(found.approvals()),
                PlanRules.approvalsAreTakenBackBeforeAChange(found.approvals()),
                PlanRules.theParticipantHasSaidNothingYet(plans.participantSpoke(plan)),
                PlanRules.thePartiesAreDifferentPeople(log.self(), named, found.workplaceMentorId()));
        found.isFor(named);
        people.participantChanged(found, before);
        log.note(found, EntryKind.PARTICIPANT_CHANGED, Role.LEADER, "");
        log.tell(found, PlanChanged.Kind.PARTICIPANT_CHANGED, Role.LEADER);
    }

    private List<PositionLine> tasks(OrganisationNumber organisation, PlanHead.Position position) {
        Map<UUID, PositionLine> once = positions.of(organisation, position.id(), position.version()).lines().stream()
                .collect(Collectors.toMap(
                        PositionLine::taskId, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
        return List.copyOf(once.values());
    }

    private static boolean same(@Nullable UUID one, @Nullable UUID other) {
        return java.util.Objects.equals(one, other);
    }
}
