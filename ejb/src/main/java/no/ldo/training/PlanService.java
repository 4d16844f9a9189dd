package no.ldo.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ldo.documents.DocumentLanguage;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.shared.TimeSource;

/**
 * Reads training plans. A plan is seen by its participant, its workplace mentor, leaders of its unit and the company's Nav
 * mentors; HR managers see in the list which plans there are and where they stand, and nothing of what they say.
 */
@Stateless
public class PlanService {
    private PlanRepository plans;
    private PlanAccess access;
    private Caller caller;
    private TimeSource time;
    private OrganisationService organisations;

    public PlanService() {}

    @Inject
    PlanService(
            PlanRepository plans,
            PlanAccess access,
            Caller caller,
            TimeSource time,
            OrganisationService organisations) {
        this.plans = plans;
        this.access = access;
        this.caller = caller;
        this.time = time;
        this.organisations = organisations;
    }

    /** A page of the plans that the caller may see. Sorted by {@code begins}, {@code position}, {@code unit} or {@code participant}. */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.PARTICIPANT
    })
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<PlanRow> list(@NotNull OrganisationNumber organisation, @NotNull PageRequest page) {
        PlanAccess.Listed listed = access.listed(organisation);
        List<PlanRow> rows = plans.list(listed.selection(), page).stream()
                .map(head -> PlanRow.of(head, time.today(), listed.opens(head), listed.isOwn(head)))
                .toList();
        return PageOf.of(page, rows, plans.count(listed.selection(), page));
    }

    /** Plans of the organisation that have not ended and to which the caller is a party, the latest first. */
    @RolesAllowed({Role.Name.LEADER, Role.Name.WORKPLACE_MENTOR, Role.Name.NAV_MENTOR, Role.Name.PARTICIPANT})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlanStanding> current(@NotNull OrganisationNumber organisation) {
        PlanAccess.Listed listed = access.listed(organisation);
        return plans.current(listed.opened(), time.today()).stream()
                .filter(listed::opens)
                .map(this::standing)
                .toList();
    }

    private PlanStanding standing(PlanHead head) {
        return new PlanStanding(
                head.id(),
                head.position().title(),
                head.state(time.today()),
                head.times().ends(),
                new PlanActs(access.parties(head), head.times().approvals()));
    }

    /** A plan, for its parties. @throws no.ldo.shared.NotVisible when it is missing or not the caller's concern */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.PARTICIPANT
    })
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlanDetails plan(@NotNull UUID plan) {
        PlanHead head = access.visible(plan, Role.LEADER, Role.WORKPLACE_MENTOR, Role.NAV_MENTOR);
        return details(head, plans.entries(head.id()));
    }

    /** The caller's own plans, the latest first. */
    @RolesAllowed(Role.Name.PARTICIPANT)
    @NoOrganisation("one's own, wherever they are")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlanHead> mine() {
        return plans.heads(caller.subjects(Role.PARTICIPANT)).stream()
                .filter(head -> head.participant().accountId().equals(caller.accountId()))
                .toList();
    }

    /** One of the caller's own plans. @throws no.ldo.shared.NotVisible when it is somebody else's */
    @RolesAllowed(Role.Name.PARTICIPANT)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlanDetails own(@NotNull UUID plan) {
        PlanHead head = access.visible(plan, Role.PARTICIPANT);
        return details(head, plans.entries(head.id()));
    }

    /** The plan as an archive-ready PDF, for its parties. */
    @RolesAllowed({Role.Name.LEADER, Role.Name.WORKPLACE_MENTOR, Role.Name.NAV_MENTOR, Role.Name.PARTICIPANT})
    @ReadsPersonalData(purpose = "plan.document")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] document(@NotNull UUID plan, @NotNull DocumentLanguage language) {
        PlanHead head = access.visible(plan);
        return PlanDocument.write(
                details(head, plans.approvals(head.id())),
                new PlanDocument.Frame(
                        organisations.organisation(head.organisation()).name(), language, time.today()));
    }

    private PlanDetails details(PlanHead head, List<EntryRow> entries) {
        return new PlanDetails(
                head,
                head.state(time.today()),
                plans.goals(head.id()),
                entries,
                plans.voice(head.id()).map(ParticipantVoice::own).orElse(OwnWords.NONE),
                new PlanActs(access.parties(head), head.times().approvals()));
    }
}
