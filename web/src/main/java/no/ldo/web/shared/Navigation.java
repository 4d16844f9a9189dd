package no.ldo.web.shared;

import static no.ldo.identity.Role.ADMIN;
import static no.ldo.identity.Role.HR_MANAGER;
import static no.ldo.identity.Role.LEADER;
import static no.ldo.identity.Role.MUNICIPALITY;
import static no.ldo.identity.Role.NAV_COORDINATOR;
import static no.ldo.identity.Role.NAV_MENTOR;
import static no.ldo.identity.Role.PARTICIPANT;
import static no.ldo.identity.Role.WORKPLACE_MENTOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ldo.identity.Role;

/** The main menu: which entries each role has, in the order of the model (leadership, differentiation, training, target). */
final class Navigation {
    /**
     * One entry.
     *
     * @param key of its text, {@code nav.<key>} in the bundle {@code frame}
     * @param path of the page that it leads to
     * @param area folders of pages for which it is marked as the current one
     * @param roles each of them has it
     * @param wholeOnly whether a role that is limited to a unit does not reach the page
     */
    record Entry(String key, String path, List<String> area, Set<Role> roles, boolean wholeOnly) {}

    static final List<Entry> ENTRIES = List.of(
            entry("overview", "/", EnumSet.allOf(Role.class)),
            entry("leadership", "/leadership/course", EnumSet.of(LEADER)),
            entry("leadership", "/leadership/leaders", EnumSet.of(HR_MANAGER, NAV_MENTOR, NAV_COORDINATOR)),
            entry(
                    "differentiation",
                    "/differentiation/jobs",
                    EnumSet.of(HR_MANAGER, LEADER),
                    "/openings/interest",
                    "/examples/",
                    "/vacancy/",
                    "/templates/",
                    "/proposals/",
                    "/shadowing/"),
            entry(
                    "training",
                    "/training/plans",
                    EnumSet.of(LEADER, HR_MANAGER, WORKPLACE_MENTOR, NAV_MENTOR, PARTICIPANT)),
            entry("mentoring", "/mentoring/caseload", EnumSet.of(NAV_MENTOR, NAV_COORDINATOR)),
            entry("openings", "/openings/openings", EnumSet.of(NAV_MENTOR, NAV_COORDINATOR)),
            entry("inclusion", "/inclusion/figures", EnumSet.of(HR_MANAGER, MUNICIPALITY)),
            entry("organisations", "/organisation/organisations", EnumSet.of(ADMIN)),
            entry("people", "/identity/people", EnumSet.of(ADMIN)),
            new Entry("audit", "/audit/changes", List.of("/audit/"), EnumSet.of(ADMIN, HR_MANAGER), true));

    private Navigation() {}

    /**
     * The entries for somebody who holds these roles; of two with the same name the first one.
     *
     * @param wholly those of them that are not limited to a unit
     */
    static List<Entry> of(Set<Role> held, Set<Role> wholly) {
        Map<String, Entry> found = new LinkedHashMap<>();
        ENTRIES.stream()
                .filter(entry -> entry.roles().stream().anyMatch((entry.wholeOnly() ? wholly : held)::contains))
                .forEach(entry -> found.putIfAbsent(entry.key(), entry));
        return List.copyOf(found.values());
    }

    private static Entry entry(String key, String path, Set<Role> roles, String... more) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> area = new ArrayList<>(List.of(folder.equals("/") ? path : folder));
        area.addAll(List.of(more));
        return new Entry(key, path, List.copyOf(area), roles, false);
    }
}
