package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** Who has two roles finds the pages of both. */
class TwoRolesIT {
    private final Visitor admin = Workshop.as(Person.ADMIN);

    @Test
    void a_nav_mentor_who_coordinates_goes_between_the_caseload_and_the_load() {
        Visitor both = Workshop.as(Workshop.withRoles(admin, "NAV_MENTOR", "NAV_COORDINATOR"));

        Visit caseload = both.open("/mentoring/caseload");
        assertThat(caseload.document().select("main a[href^='/mentoring/load']"))
                .hasSize(1);
        Visit load = both.open("/mentoring/load");
        assertThat(load.document().select("main a[href^='/mentoring/caseload']"))
                .hasSize(1);
        assertThat(Workshop.as(Person.NAV_MENTOR)
                        .open("/mentoring/caseload")
                        .document()
                        .select("main a[href^='/mentoring/load']"))
                .isEmpty();
    }

    @Test
    void hr_who_also_leads_finds_the_leaders_before_beginning_the_course() {
        Visitor both = Workshop.as(Workshop.withRoles(admin, "HR_MANAGER", "LEADER"));

        Visit course = both.open("/leadership/course?org=" + Workshop.BAKERY);

        assertThat(course.document().getElementById("course:begin")).isNotNull();
        assertThat(course.document().select("main a[href^='/leadership/leaders']"))
                .hasSize(1);
    }
}
