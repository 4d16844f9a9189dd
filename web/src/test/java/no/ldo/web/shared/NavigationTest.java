package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ldo.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_has_the_overview_first(Role role) {
        assertThat(of(Set.of(role)).get(0).key()).isEqualTo("overview");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_entry_has_a_name_in_every_language(Language language) {
        of(EnumSet.allOf(Role.class))
                .forEach(entry -> assertThat(TextBundles.text("no/ldo/web/frame", language, "nav." + entry.key()))
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_name_in_every_language(Role role) {
        for (Language language : Language.values()) {
            assertThat(TextBundles.text("no/ldo/web/frame", language, "role." + role))
                    .isNotBlank();
        }
    }

    @Test
    void somebody_without_a_role_has_no_menu() {
        assertThat(of(Set.of())).isEmpty();
    }

    @Test
    void leadership_leads_a_leader_to_the_course_and_others_to_the_leaders() {
        assertThat(of(Set.of(Role.LEADER, Role.HR_MANAGER)))
                .extracting(Navigation.Entry::path)
                .contains("/leadership/course")
                .doesNotContain("/leadership/leaders");
        assertThat(of(Set.of(Role.NAV_MENTOR)))
                .extracting(Navigation.Entry::path)
                .contains("/leadership/leaders")
                .doesNotContain("/leadership/course");
    }

    @Test
    void the_log_is_for_whoever_answers_for_the_whole_organisation() {
        assertThat(of(Set.of(Role.HR_MANAGER)))
                .extracting(Navigation.Entry::key)
                .contains("audit");
        assertThat(Navigation.of(Set.of(Role.HR_MANAGER), Set.of()))
                .extracting(Navigation.Entry::key)
                .contains("differentiation")
                .doesNotContain("audit");
    }

    private static List<Navigation.Entry> of(Set<Role> wholly) {
        return Navigation.of(wholly, wholly);
    }
}
