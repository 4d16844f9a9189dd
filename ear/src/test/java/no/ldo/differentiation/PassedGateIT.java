package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** That a position was published past gate A is told to whom it concerns until what was missing is in place. */
class PassedGateIT {
    private final Visitor hr = Workshop.as(Person.HR);

    @Test
    void hr_meets_the_task_on_the_front_page_and_finds_the_reason_and_the_deadline() {
        Visit front = hr.open("/?org=" + Workshop.BAKERY);
        Element link = front.document().select(".ldo-awaits a[href*=lacking]").first();
        assertThat(link).isNotNull();

        Visit list = hr.open(link.attr("href"));
        assertThat(list.document().select(".ds-alert").text()).contains("fortsatt mangler noe");
        Visit position =
                hr.open(list.document().select("tbody th[scope=row] a").first().attr("href"));

        assertThat(position.document().select("[aria-labelledby=passed]").text())
                .contains("Publisert før lederen var klar", "Frist", "Begrunnelse fra");
    }

    @Test
    void where_nothing_is_lacking_the_list_says_so_and_leads_to_all() {
        Visitor admin = Workshop.as(Person.ADMIN);
        String login = Workshop.person(admin);
        Workshop.grant(admin, login, "HR_MANAGER", "999000053");

        Visit list = Workshop.as(login).open("/differentiation/positions?lacking=true&org=999000053");

        assertThat(list.document().select(".ldo-empty").text()).contains("Ingen stillinger mangler noe");
        assertThat(list.document().select(".ldo-empty a").attr("href")).doesNotContain("lacking");
        assertThat(list.document().select(".ds-alert")).isEmpty();
    }

    @Test
    void the_nav_mentor_reads_the_reason_with_the_company() {
        Visit company = Workshop.as(Person.NAV_MENTOR).open("/mentoring/company?org=" + Workshop.BAKERY);

        assertThat(company.document().select("[aria-labelledby=passed]").text())
                .contains("Publisert før lederen var klar", "Frist", "Begrunnelse fra");
        assertThat(company.document().select("[aria-labelledby=passed] a[href*='/differentiation/position?id=']"))
                .isNotEmpty();
    }
}
