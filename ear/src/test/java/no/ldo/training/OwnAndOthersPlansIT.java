package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody who is a participant and has become a leader: the own plan opens on the own page, those of others like any leader's. */
class OwnAndOthersPlansIT {
    private static final String LIST = "/training/plans?org=" + Workshop.BAKERY;

    private final String login = Workshop.person(Workshop.as(Person.ADMIN));
    private final String other = Workshop.person(Workshop.as(Person.ADMIN));
    private final String own = Workshop.plan(Workshop.as(Person.LEADER), login);
    private final String others = Workshop.plan(Workshop.as(Person.LEADER), other);
    private final Visitor both = leaderToo();

    /** A workplace mentor here: a leader has so much to do that the own plan does not stand on the front page. */
    @Test
    void every_plan_on_the_front_page_opens() {
        String mentor = Workshop.person(Workshop.as(Person.ADMIN));
        String own = Workshop.plan(Workshop.as(Person.LEADER), mentor);
        Workshop.plan(Workshop.as(Person.LEADER), other, mentor);
        Visitor both = Workshop.as(mentor);

        Visit front = both.open("/?org=" + Workshop.BAKERY);
        List<String> plans =
                front.document().select(".ldo-awaits a[href^=/training/]").eachAttr("href");

        assertThat(plans).anyMatch(href -> href.startsWith("/training/mine?id=" + own));
        assertThat(plans).anyMatch(href -> href.startsWith("/training/plan?id="));
        assertThat(plans)
                .allSatisfy(
                        href -> assertThat(both.open(href).status()).as(href).isEqualTo(200));
    }

    @Test
    void every_plan_in_the_list_opens() {
        assertThat(linkOf(login)).startsWith("/training/mine?id=" + own);
        assertThat(linkOf(other)).startsWith("/training/plan?id=" + others);
        assertThat(both.open(linkOf(login)).status()).isEqualTo(200);
        assertThat(both.open(linkOf(other)).status()).isEqualTo(200);
    }

    private String linkOf(String participant) {
        Visit found = both.send(both.open(LIST), "search", Map.of("search:words", participant));
        return found.document().select("tbody th a").attr("href");
    }

    private Visitor leaderToo() {
        Workshop.grant(Workshop.as(Person.ADMIN), login, "LEADER", Workshop.BAKERY);
        return Workshop.as(login);
    }
}
