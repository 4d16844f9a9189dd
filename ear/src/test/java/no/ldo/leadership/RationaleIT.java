package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A finished rationale that is written on: HR reads it as a button last handed it over, and nothing of the draft. */
class RationaleIT {
    private static final String STEP = "/leadership/step?step=M1-7&org=999000045";
    private static final String LEADERS = "/leadership/leaders?org=999000045";

    private final Visitor leader = signedIn("leder.omsorg@demo.example");
    private final Visitor hr = signedIn("hr.omsorg@demo.example");

    @Test
    void what_saves_itself_is_a_draft_and_a_button_hands_it_over() {
        String words = "Bord og skap, " + UUID.randomUUID();
        Visit page = leader.open(STEP);

        Visit kept = autosave(page, words);

        assertThat(kept.status()).isEqualTo(200);
        assertThat(leader.open(STEP).value("step:need")).isEqualTo(words);
        assertThat(leader.open(STEP).document().text()).contains("er et utkast som bare du ser");
        assertThat(readByHr()).doesNotContain(words);

        Visit saved = leader.press(leader.open(STEP), "step", "step:save", Map.of());

        assertThat(saved.document().text()).contains("HR leser den slik den står nå");
        assertThat(readByHr()).contains(words);
    }

    @Test
    void an_emptied_field_stays_a_draft_and_is_not_handed_over() {
        String before = leader.open(STEP).value("step:sponsor");

        Visit refused = leader.press(leader.open(STEP), "step", "step:save", Map.of("step:sponsor", " "));

        assertThat(refused.document().select(".ldo-error-summary").text()).contains("Hvem i toppledelsen står bak?");
        assertThat(readByHr()).contains(before);
        assertThat(leader.open(STEP).value("step:sponsor")).isEmpty();
        leader.press(leader.open(STEP), "step", "step:save", Map.of("step:sponsor", before));
    }

    @Test
    void the_page_of_a_position_leads_hr_to_the_rationale_of_the_unit_s_leader() {
        Visitor manager = signedIn(Person.HR.loginName());
        Visit positions = manager.open("/differentiation/positions?org=999000037");
        Visit position = manager.open(positions
                .document()
                .select("a[href*='/differentiation/position?']")
                .first()
                .attr("href"));

        Visit leaders = manager.open(
                position.document().select("a[href*='unit=']").first().attr("href"));

        assertThat(leaders.status()).isEqualTo(200);
        assertThat(leaders.document().select("main").text())
                .containsAnyOf("har ikke gjort ferdig begrunnelsen", "Ingen er leder for enheten");
        assertThat(hr.open(LEADERS + "&unit=" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void hr_reads_the_finished_rationale_of_the_leader_nearest_to_a_unit() {
        List<String> units = hr.open("/differentiation/positionForm?org=999000045")
                .document()
                .select("select[id$=unit] option[value]:not([value=''])")
                .eachAttr("value");

        assertThat(units)
                .anySatisfy(unit -> assertThat(hr.open(LEADERS + "&unit=" + unit)
                                .document()
                                .select("#rationale")
                                .text())
                        .startsWith("Begrunnelsen til Liv Omdal Berg"));
    }

    private String readByHr() {
        Element link = hr.open(LEADERS).document().select("a[href*='leader=']").first();
        return hr.open(link.attr("href")).document().select("main").text();
    }

    private Visit autosave(Visit page, String need) {
        Element place = page.document().selectFirst("[data-ldo-autosave]");
        return leader.sendByScript(
                place.attr("data-ldo-autosave"),
                new HashMap<>(Map.of(
                        "enrolment", place.attr("data-enrolment"),
                        "step", place.attr("data-step"),
                        "field", "need",
                        "text", need,
                        "version", page.value("step:needVersion"))));
    }

    private static Visitor signedIn(String loginName) {
        return Visitor.signIn(Portal.get().url(""), loginName, Person.PASSWORD);
    }
}
