package no.ldo.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ldo.identity.Caller;
import no.ldo.identity.MandateHolder;
import no.ldo.identity.Role;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.leadership.course.CourseModule;
import no.ldo.leadership.course.Step;
import no.ldo.leadership.course.StepKind;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.shared.UnitId;

/**
 * How far the leaders of an organisation have come: state and counts for HR and for Nav, and the rationale for HR. What a
 * leader has written for own thoughts is not read here.
 */
@Stateless
public class LeaderOverviewService {
    private static final Role[] READERS = {Role.HR_MANAGER, Role.NAV_MENTOR, Role.NAV_COORDINATOR};

    private LeaderOverviewRepository overview;
    private LeadersReached reached;
    private UnitDirectory units;
    private CourseLibrary library;
    private Caller caller;

    public LeaderOverviewService() {}

    @Inject
    LeaderOverviewService(
            LeaderOverviewRepository overview,
            LeadersReached reached,
            UnitDirectory units,
            CourseLibrary library,
            Caller caller) {
        this.overview = overview;
        this.reached = reached;
        this.units = units;
        this.library = library;
        this.caller = caller;
    }

    /** Every leader of the organisation today, by name; of the units that the caller's mandate is limited to. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    @ReadsPersonalData(purpose = "leadership.progress")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LeaderRow> leaders(@NotNull OrganisationNumber organisation) {
        caller.require(organisation, READERS);
        Map<UUID, Enrolment> enrolments = overview.enrolments(organisation).stream()
                .collect(Collectors.toMap(Enrolment::accountId, Function.identity()));
        Map<UUID, Set<String>> finished = overview.finished(organisation);
        Map<UnitId, UnitRow> byId = units.byId(organisation);
        Map<UUID, List<MandateHolder>> holders = reached.of(organisation, READERS).stream()
                .collect(Collectors.groupingBy(MandateHolder::accountId, LinkedHashMap::new, Collectors.toList()));
        return holders.values().stream()
                .map(held -> row(held, byId, enrolments, finished))
                .toList();
    }

    /** How many of the same leaders have not done every published module that gate A asks for. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long notReady(@NotNull OrganisationNumber organisation) {
        caller.require(organisation, READERS);
        Map<UUID, LeaderOverviewRepository.Standing> standings = overview.standings(organisation);
        return reached.of(organisation, READERS).stream()
                .map(MandateHolder::accountId)
                .distinct()
                .filter(leader -> {
                    LeaderOverviewRepository.Standing standing = standings.get(leader);
                    Course course =
                            library.structure(standing == null ? CourseLibrary.CURRENT : standing.courseVersion());
                    return LeadershipRules.lacking(course, standing == null ? Set.of() : standing.finished()).stream()
                            .anyMatch(CourseModule::published);
                })
                .count();
    }

    private LeaderRow row(
            List<MandateHolder> held,
            Map<UnitId, UnitRow> byId,
            Map<UUID, Enrolment> enrolments,
            Map<UUID, Set<String>> finished) {
        MandateHolder leader = held.get(0);
        Enrolment enrolment = enrolments.get(leader.accountId());
        Course course = library.structure(enrolment == null ? CourseLibrary.CURRENT : enrolment.courseVersion());
        Set<String> done = enrolment == null ? Set.of() : finished.getOrDefault(enrolment.id(), Set.of());
        String where = held.stream()
                .filter(one -> one.unit() != null && byId.containsKey(one.unit()))
                .map(one -> byId.get(one.unit()).name())
                .distinct()
                .collect(Collectors.joining(", "));
        return new LeaderRow(
                leader.accountId(),
                leader.displayName(),
                where,
                enrolment != null,
                LeadershipRules.progress(course.steps(), done),
                (int) course.modules().stream()
                        .filter(module -> LeadershipRules.isDone(module, done))
                        .count(),
                LeadershipRules.lacking(course, done).stream()
                        .map(CourseModule::code)
                        .toList(),
                course.steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.ARTEFACT && done.contains(step.code())));
    }

    /**
     * A leader's rationale for inclusion as it was last handed over, made to be read by HR of the company.
     *
     * @throws NotVisible when there is none, or the leader has not finished it
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @ReadsPersonalData(purpose = "leadership.rationale")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RationaleView rationale(
            @NotNull OrganisationNumber organisation, @NotNull UUID leader, @NotNull String language) {
        caller.require(organisation, Role.HR_MANAGER);
        String name = name(organisation, leader);
        PublishedRationale found =
                overview.publishedRationale(organisation, leader).orElseThrow(NotVisible::new);
        return new RationaleView(name, answers(found, language));
    }

    /** @throws NotVisible when the leader is not among those whom the caller may know about */
    private String name(OrganisationNumber organisation, UUID leader) {
        return reached.of(organisation, Role.HR_MANAGER).stream()
                .filter(holder -> holder.accountId().equals(leader))
                .map(MandateHolder::displayName)
                .findFirst()
                .or(() -> reached.everybody(organisation, Role.HR_MANAGER) ? Optional.of("") : Optional.empty())
                .orElseThrow(() -> caller.refuseAsMissing(organisation, leader));
    }

    /**
     * The rationale of the leader nearest to a unit, for whoever makes a position there. Without answers while that leader has
     * not finished it; empty when nobody leads the unit, or somebody whom the caller may not know about.
     *
     * @throws NotVisible when the organisation has no such unit, or the caller's mandate does not reach it
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @ReadsPersonalData(purpose = "leadership.rationale")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<RationaleView> rationaleNear(
            @NotNull OrganisationNumber organisation, @NotNull UnitId unit, @NotNull String language) {
        caller.require(organisation, Role.HR_MANAGER);
        List<UnitId> path = units.pathOf(organisation, unit);
        if (path.isEmpty() || !reached.reaches(organisation, unit, Role.HR_MANAGER)) {
            throw caller.refuseAsMissing(organisation, null);
        }
        return reached.nearest(organisation, path, Role.HR_MANAGER)
                .map(leader -> new RationaleView(
                        leader.displayName(),
                        overview.publishedRationale(organisation, leader.accountId())
                                .map(found -> answers(found, language))
                                .orElse(List.of())));
    }

    private List<OwnAnswer> answers(PublishedRationale found, String language) {
        Step step = library.course(CourseLibrary.CURRENT, language).steps().stream()
                .filter(one -> one.kind() == StepKind.ARTEFACT)
                .findFirst()
                .orElseThrow(NotVisible::new);
        return StepViews.artefact(found.texts(), 0, step);
    }
}
