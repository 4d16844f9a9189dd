package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.gate.Gate;
import no.ldo.gate.GateVerdict;
import no.ldo.gate.MissingItem;
import no.ldo.identity.MandateDirectory;
import no.ldo.identity.MandateHolder;
import no.ldo.identity.Role;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.leadership.course.CourseModule;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/**
 * Whether the leader nearest to a unit has done modules 1–5: gate A, for the feature that publishes a position and has checked
 * the caller's mandate. A module that is not published yet is missing like any other.
 */
@ApplicationScoped
public class LeadershipProgress {
    private LeadershipRepository leadership;
    private MandateDirectory directory;
    private CourseLibrary library;

    protected LeadershipProgress() {}

    @Inject
    LeadershipProgress(LeadershipRepository leadership, MandateDirectory directory, CourseLibrary library) {
        this.leadership = leadership;
        this.directory = directory;
        this.library = library;
    }

    /**
     * The nearest leader at or above the unit, with what that leader lacks.
     *
     * @param unitPath the unit and every unit above it, as {@code UnitDirectory.pathOf} answers
     * @return empty when nobody leads the unit
     */
    public Optional<LeaderStanding> nearestLeader(OrganisationNumber organisation, List<UnitId> unitPath) {
        return directory.nearest(organisation, unitPath, Role.LEADER).map(leader -> standing(organisation, leader));
    }

    /**
     * What gate A says for a position in the unit. What is missing: {@code leadership.missing.leader} when nobody leads the
     * unit, {@code leadership.missing.module} (code) for each module that is not done, {@code
     * leadership.missing.unpublished} (first and last code) for those that nobody can take yet; they alone are nobody's task.
     */
    public GateVerdict gateA(OrganisationNumber organisation, List<UnitId> unitPath) {
        return new GateVerdict(
                Gate.A,
                nearestLeader(organisation, unitPath)
                        .map(LeadershipProgress::missing)
                        .orElseGet(() -> List.of(MissingItem.of("leadership.missing.leader", Role.ADMIN))));
    }

    private LeaderStanding standing(OrganisationNumber organisation, MandateHolder leader) {
        Optional<Begun> begun = leadership.begun(organisation, leader.accountId());
        Course course = library.structure(
                begun.map(found -> found.enrolment().courseVersion()).orElse(CourseLibrary.CURRENT));
        Set<String> finished = begun.map(Begun::finished).orElse(Set.of());
        List<CourseModule> lacking = LeadershipRules.lacking(course, finished);
        return new LeaderStanding(
                leader.accountId(), leader.displayName(), codes(lacking, true), codes(lacking, false));
    }

    private static List<String> codes(List<CourseModule> modules, boolean published) {
        return modules.stream()
                .filter(module -> module.published() == published)
                .map(CourseModule::code)
                .toList();
    }

    static List<MissingItem> missing(LeaderStanding standing) {
        List<MissingItem> missing = new ArrayList<>();
        standing.notDone()
                .forEach(code -> missing.add(new MissingItem(
                        "leadership.missing.module",
                        List.of(code),
                        Role.LEADER,
                        standing.account(),
                        standing.name(),
                        false)));
        List<String> unpublished = standing.notPublished();
        if (!unpublished.isEmpty()) {
            String range = unpublished.size() == 1
                    ? unpublished.get(0)
                    : unpublished.get(0) + "–" + unpublished.get(unpublished.size() - 1);
            missing.add(MissingItem.notYet("leadership.missing.unpublished", Role.ADMIN, range));
        }
        return missing;
    }
}
