package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.AtOnce;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The small address that takes in observations, the list without its script, and what becomes of both. */
class ShadowingIT {
    private static final Pattern JOB = Pattern.compile("/differentiation/job\\?id=([0-9a-f-]{36})");

    private final Visitor hr = Workshop.as(Person.HR);
    private final String word = Workshop.word();
    private final String job = Workshop.job(hr, "Skygge " + word);
    private final Instant start = Workshop.noonYesterday();

    @Test
    void an_observation_sent_twice_counts_once_and_its_end_comes_later() {
        String id = UUID.randomUUID().toString();
        assertThat(note(id, Map.of()).status()).isEqualTo(200);
        assertThat(note(id, Map.of()).status()).isEqualTo(200);
        assertThat(list().document().select("[data-busy]").text()).contains("Vaske " + word);

        Map<String, String> ended = Map.of("end", start.plusSeconds(1500).toString());
        assertThat(note(id, ended).status()).isEqualTo(200);
        assertThat(note(id, ended).body()).isEqualTo("{\"messages\":[]}");
        assertThat(note(id, Map.of()).status()).isEqualTo(200);

        assertThat(list().document().select(".ldo-shadow-note")).hasSize(1);
        assertThat(list().document().select(".ldo-shadow-note").text()).contains("25 min");
        assertThat(list().document().select("[data-busy][hidden]")).hasSize(1);
    }

    @Test
    void what_became_a_task_does_not_come_back_when_it_is_sent_again() {
        String id = ended("Vaske " + word, 0, 1500);
        ended("vaske  " + word, 1500, 2400);
        ended("Feie " + word, 2400, 2700);

        Visit review = review();
        assertThat(review.document().select(".ldo-shadow-rows > li")).hasSize(2);
        assertThat(review.document().select(".ldo-shadow-rows > li").first().text())
                .contains("Sett 2 ganger på én dag.", "20 minutter 2 ganger om dagen");
        Visit stored = hr.press(review, "review", "review:store", Map.of());

        assertThat(stored.body()).contains("2 oppgaver er lagret.");
        assertThat(stored.document().select("th[scope=row]").text()).contains("Vaske " + word, "Feie " + word);
        assertThat(note(id, Map.of("end", start.plusSeconds(1500).toString())).status())
                .isEqualTo(200);
        assertThat(list().document().select(".ldo-shadow-note")).isEmpty();
        assertThat(review().document().select(".ldo-shadow-rows > li")).isEmpty();

        hr.press(review, "review", "review:store", Map.of());
        assertThat(hr.open("/differentiation/job?org=" + Workshop.BAKERY + "&id=" + job)
                        .document()
                        .select("th[scope=row]"))
                .hasSize(2);
    }

    @Test
    void what_is_discarded_becomes_no_task() {
        ended("Prate " + word, 0, 600);

        Visit after = hr.press(review(), "review", "review:discard", Map.of());

        assertThat(after.body()).contains("Én observasjon er slettet.");
        assertThat(list().document().select(".ldo-shadow-note")).isEmpty();
        assertThat(hr.open("/differentiation/job?org=" + Workshop.BAKERY + "&id=" + job)
                        .document()
                        .select("th[scope=row]"))
                .isEmpty();
    }

    /** A line that comes back sends what it is not sure of while the first one is still on its way. */
    @RepeatedTest(3)
    void the_same_note_sent_twice_at_once_is_stored_once() {
        String id = UUID.randomUUID().toString();

        List<Visit> answers = AtOnce.times(
                2, () -> note(id, Map.of("end", start.plusSeconds(60).toString())));

        assertThat(answers).extracting(Visit::status).containsOnly(200);
        assertThat(list().document().select(".ldo-shadow-note")).hasSize(1);
    }

    @Test
    void what_a_rule_forbids_is_refused_with_a_sentence() {
        assertThat(refused(Map.of("name", "Stelle 01019000083"))).contains("fødselsnummer");
        assertThat(refused(Map.of("end", start.minusSeconds(1).toString()))).contains("Slutten er før starten");
        assertThat(refused(
                        Map.of("start", Instant.now().plus(1, ChronoUnit.HOURS).toString())))
                .contains("Sjekk klokken");
        assertThat(refused(
                        Map.of("start", Instant.now().minus(31, ChronoUnit.DAYS).toString())))
                .contains("eldre enn 30 dager");
        assertThat(refused(Map.of("name", " "))).contains("høyst 160 tegn");
        assertThat(refused(Map.of("name", "x".repeat(161)))).contains("høyst 160 tegn");
        assertThat(list().document().select("[data-busy][hidden]")).hasSize(1);
    }

    @Test
    void foreign_and_broken_parameters_are_missing() {
        String nobody = UUID.randomUUID().toString();
        String id = ended("Vaske " + word, 0, 60);

        assertThat(note(nobody, Map.of("job", nobody)).status()).isEqualTo(404);
        assertThat(note("1", Map.of()).status()).isEqualTo(404);
        assertThat(note(nobody, Map.of("start", "i går")).status()).isEqualTo(404);
        assertThat(note(id, Map.of("job", Workshop.job(hr, "Annen " + word))).status())
                .isEqualTo(404);
        assertThat(note(nobody, Map.of("gone", "1")).status()).isEqualTo(404);
        assertThat(hr.sendByScript("/shadowing/note?org=999000045", parameters(nobody, Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(hr.sendByScript(address(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_post_without_the_script_s_header_or_without_login_is_refused() {
        StringBuilder body = new StringBuilder();
        parameters(UUID.randomUUID().toString(), Map.of())
                .forEach((name, value) ->
                        body.append(name).append('=').append(value).append('&'));

        assertThat(hr.send(new Visitor.Post(address(), body.toString())).status())
                .isEqualTo(403);
        assertThat(Workshop.as(Person.NAV_MENTOR)
                        .sendByScript(address(), parameters(UUID.randomUUID().toString(), Map.of()))
                        .status())
                .isEqualTo(403);
        Visit guest = Visitor.guest(Portal.get().url(""))
                .sendByScript(address(), parameters(UUID.randomUUID().toString(), Map.of()));
        assertThat(guest.address()).startsWith("/login");
    }

    @Test
    void a_leader_follows_a_job_of_the_own_unit_for_herself_and_makes_no_tasks() {
        Visitor leader = Workshop.as(Person.LEADER);
        Matcher found = JOB.matcher(
                leader.open("/differentiation/jobs?org=" + Workshop.BAKERY).body());
        assertThat(found.find()).isTrue();
        String theirs = found.group(1);
        String id = UUID.randomUUID().toString();
        Map<String, String> values = parameters(
                id, Map.of("job", theirs, "end", start.plusSeconds(600).toString()));

        assertThat(leader.sendByScript(address(), values).status()).isEqualTo(200);

        String address = "/shadowing/list?org=" + Workshop.BAKERY + "&job=" + theirs;
        Visit own = leader.open(address);
        assertThat(own.document().select("[data-note=" + id + "]")).hasSize(1);
        assertThat(own.document().select("a[href*=/shadowing/review]")).isEmpty();
        assertThat(leader.open("/shadowing/review?org=" + Workshop.BAKERY + "&job=" + theirs)
                        .status())
                .isEqualTo(403);
        assertThat(hr.open(address).document().select("[data-note=" + id + "]")).isEmpty();
        assertThat(hr.sendByScript(address(), values).status()).isEqualTo(404);
        assertThat(hr.open("/shadowing/review?org=" + Workshop.BAKERY + "&job=" + theirs)
                        .body())
                .contains("Vaske " + word);
        assertThat(leader.press(own, "notes", "x", Map.of("notes:remove", id)).body())
                .contains("Observasjonen er slettet.");
    }

    @Test
    void without_javascript_one_starts_goes_on_stops_and_takes_away() {
        Visit started = hr.press(list(), "shadow", "shadow:start", Map.of("shadow:name", "Vaske " + word));
        assertThat(started.body()).contains("Startet: Vaske " + word);
        Visit next = hr.press(list(), "shadow", "shadow:start", Map.of("shadow:name", "Bære " + word));
        assertThat(next.document().select("[data-busy]").text()).contains("Bære " + word);
        assertThat(next.document().select(".ldo-shadow-note").text()).contains("Vaske " + word, "1 min");

        Visit stopped = hr.press(next, "shadow", "shadow:stop", Map.of());
        assertThat(stopped.document().select(".ldo-shadow-note")).hasSize(2);
        assertThat(stopped.document().select("[name='shadow:stop']").hasAttr("hidden"))
                .isTrue();

        String id = stopped.document().select(".ldo-shadow-note").first().attr("data-note");
        Visit removed = hr.press(stopped, "notes", "x", Map.of("notes:remove", id));
        assertThat(removed.document().select(".ldo-shadow-note")).hasSize(1);
    }

    @Test
    void the_same_start_pressed_twice_is_one_observation_and_an_empty_one_is_refused() {
        Visit page = list();
        Map<String, String> written = Map.of("shadow:name", "Vaske " + word);
        hr.press(page, "shadow", "shadow:start", written);
        hr.press(page, "shadow", "shadow:start", written);
        hr.press(list(), "shadow", "shadow:stop", Map.of());

        assertThat(list().document().select(".ldo-shadow-note")).hasSize(1);
        assertThat(hr.press(list(), "shadow", "shadow:start", Map.of("shadow:name", ""))
                        .document()
                        .select(".ldo-error-summary")
                        .text())
                .contains("Skriv hva som blir gjort");
    }

    /** Seen from so many seconds after the start to so many. */
    private String ended(String name, int from, int to) {
        String id = UUID.randomUUID().toString();
        String begun = start.plusSeconds(from).toString();
        Visit answer = note(
                id,
                Map.of(
                        "name",
                        name,
                        "start",
                        begun,
                        "end",
                        start.plusSeconds(to).toString()));
        assertThat(answer.status()).isEqualTo(200);
        return id;
    }

    private String refused(Map<String, String> how) {
        Visit answer = note(UUID.randomUUID().toString(), how);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    private Visit note(String id, Map<String, String> how) {
        return hr.sendByScript(address(), parameters(id, how));
    }

    private Map<String, String> parameters(String id, Map<String, String> how) {
        Map<String, String> all = new HashMap<>(
                Map.of("job", job, "note", id, "name", "Vaske " + word, "start", start.toString(), "end", ""));
        all.putAll(how);
        return all;
    }

    private Visit list() {
        return hr.open("/shadowing/list?org=" + Workshop.BAKERY + "&job=" + job);
    }

    private Visit review() {
        return hr.open("/shadowing/review?org=" + Workshop.BAKERY + "&job=" + job);
    }

    private static String address() {
        return "/shadowing/note?org=" + Workshop.BAKERY;
    }
}
