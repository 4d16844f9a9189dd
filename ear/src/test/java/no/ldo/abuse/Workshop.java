package no.ldo.abuse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.FormLogin;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;

/** Things of the tests' own, made through the pages, so that no other test meets them. */
public final class Workshop {
    public static final String BAKERY = "999000037";
    static final String HOTEL = "999000053";
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");

    private static final Map<String, String> LOGINS = new ConcurrentHashMap<>();

    private Workshop() {}

    public static Visitor as(Person person) {
        return as(person.loginName());
    }

    /** Signed in once for all tests, since a login takes its time on purpose; cookies that come later are this visitor's own. */
    public static Visitor as(String loginName) {
        String portal = Portal.get().url("");
        return Visitor.with(
                portal,
                LOGINS.computeIfAbsent(
                        portal + loginName, any -> FormLogin.cookie(portal, loginName, Person.PASSWORD)));
    }

    /** In a login of one's own, like in another browser. */
    static Visitor elsewhere(Person person) {
        return elsewhere(person.loginName());
    }

    static Visitor elsewhere(String loginName) {
        return Visitor.signIn(Portal.get().url(""), loginName, Person.PASSWORD);
    }

    /** A word that stands nowhere else. */
    public static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Today in Norway. */
    public static LocalDate today() {
        return LocalDate.now(NORWAY);
    }

    /** Noon yesterday: some hours before and after it are the same day, at whatever hour the tests run. */
    public static Instant noonYesterday() {
        return today().minusDays(1).atTime(LocalTime.NOON).atZone(NORWAY).toInstant();
    }

    /** The thing that the address of a page is about. */
    static String idIn(Visit page) {
        Matcher id = ID.matcher(page.address());
        if (!id.find()) {
            throw new IllegalStateException(
                    "no id in " + page.address() + ": " + page.document().text());
        }
        return id.group(1);
    }

    static Visit jobForm(Visitor hr) {
        return hr.open("/differentiation/jobForm?org=" + BAKERY);
    }

    /** A new job. @return its id */
    public static String job(Visitor hr, String title) {
        Visit form = jobForm(hr);
        return idIn(hr.send(form, "job", inAUnit(form, "job", Map.of("job:title", title))));
    }

    /** What is written in a form, with the first of its units chosen where it asks for one. */
    public static Map<String, String> inAUnit(Visit page, String form, Map<String, String> written) {
        Map<String, String> all = new HashMap<>(written);
        page.document().select("[id='" + form + ":unit'] option[value~=.+]").stream()
                .findFirst()
                .ifPresent(unit -> all.putIfAbsent(form + ":unit", unit.val()));
        return all;
    }

    static Visit taskForm(Visitor hr, String job) {
        return hr.open("/differentiation/taskForm?org=" + BAKERY + "&job=" + job);
    }

    /** A task of the job, for Mondays. @return its id */
    public static String task(Visitor hr, String job, String name) {
        hr.send(taskForm(hr, job), "taskForm", Map.of("taskForm:name", name, "taskForm:days", "1"));
        return Rows.text("select id from job_task where job_id = ? and name = ?", job, name);
    }

    /** A new position. @return its id */
    public static String position(Visitor hr, String title) {
        Visit form = hr.open("/differentiation/positionForm?org=" + BAKERY);
        return idIn(hr.send(form, "position", inAUnit(form, "position", Map.of("position:title", title))));
    }

    /** The board of a position with a task chosen. */
    public static Visit board(Visitor hr, String position, String task) {
        return hr.open("/differentiation/board?org=" + BAKERY + "&id=" + position + "&task=" + task);
    }

    /** What is written about a hire. */
    static Map<String, String> hire(Visit form, String day) {
        String unit = form.document()
                .select("[id='hire:unit'] option[value~=.+]")
                .first()
                .val();
        return Map.of(
                "hire:hireId",
                "hire-" + word(),
                "hire:hiredOn",
                day,
                "hire:unit",
                unit,
                "hire:employment",
                "PERMANENT",
                "hire:answer",
                "NO");
    }

    static Visit newPersonForm(Visitor admin) {
        return admin.open("/identity/newPerson");
    }

    /** Somebody new without any mandate, who signs in with the demo's password. @return the login name */
    public static String person(Visitor admin) {
        String login = "p" + word() + "@abuse.example";
        admin.send(newPersonForm(admin), "new", Map.of("new:displayName", "Prøve " + login, "new:loginName", login));
        Portal.get().letInQuickly(login);
        return login;
    }

    static Visit planForm(Visitor leader) {
        return leader.open("/training/open?org=" + BAKERY);
    }

    /** A plan for somebody new on the first approved position that is offered. @return its id */
    public static String plan(Visitor leader, String participant) {
        Visit form = planForm(leader);
        return idIn(leader.send(form, "open", planFor(form, participant)));
    }

    /** The same with a workplace mentor. @return its id */
    public static String plan(Visitor leader, String participant, String mentor) {
        Visit form = planForm(leader);
        Map<String, String> written = new HashMap<>(planFor(form, participant));
        written.put("open:workplaceMentor", mentor);
        return idIn(leader.send(form, "open", written));
    }

    /** What is written to open a plan. */
    static Map<String, String> planFor(Visit form, String participant) {
        String position = form.document()
                .select("[id='open:position'] option[value~=.+]")
                .first()
                .val();
        return Map.of("open:position", position, "open:participant", participant);
    }

    static Visit meetings(Visitor mentor, String plan) {
        return mentor.open("/mentoring/meeting?org=" + BAKERY + "&plan=" + plan);
    }

    /** The first meeting about a plan, today. @return the page on which it can be recorded */
    static Visit firstMeeting(Visitor mentor, String plan) {
        return mentor.send(meetings(mentor, plan), "first", Map.of("first:on", today().toString()));
    }

    /** The fields for words of the goals and steps of a plan that is being written. */
    static Stream<String> goalFields(Visit page) {
        return page
                .document()
                .select("form#edit textarea, form#edit input[id$=:title], form#edit input[id$=:description],"
                        + " form#edit input[id$=:evidence]")
                .eachAttr("id")
                .stream();
    }

    /** Gives the plan one goal with one step and writes the text into all their fields. @return the page as saved */
    static Visit writeGoal(Visitor leader, String plan, String text) {
        String address = "/training/edit?org=" + BAKERY + "&id=" + plan;
        Visit page = leader.press(leader.open(address), "edit", "edit:addGoal", Map.of());
        Map<String, String> written = goalFields(page).collect(Collectors.toMap(id -> id, any -> text));
        leader.press(page, "edit", "edit:save", written);
        return leader.open(address);
    }

    /** A leader of the hotel's own who has not begun the course. @return the login name */
    static String leader(Visitor admin) {
        return personWith(admin, "LEADER", HOTEL);
    }

    /** Another leader of the bakery. @return the login name, which stands in the name too */
    public static String leaderOfTheBakery(Visitor admin) {
        return personWith(admin, "LEADER", BAKERY);
    }

    /** Another HR manager of the bakery. @return the login name */
    public static String hrManager(Visitor admin) {
        return personWith(admin, "HR_MANAGER", BAKERY);
    }

    /** Gives somebody one more role, for the whole organisation. */
    public static void grant(Visitor admin, String login, String role, String organisation) {
        grant(admin, login, role, organisation, "");
    }

    /** Somebody who is HR manager of one unit of the bakery only. @param unit its code @return the login name */
    public static String hrManagerOf(Visitor admin, String unit) {
        return personWith(admin, "HR_MANAGER", BAKERY, unit);
    }

    /** Somebody with several roles in the bakery. @return the login name */
    public static String withRoles(Visitor admin, String first, String second) {
        String login = personWith(admin, first, BAKERY);
        grant(admin, login, second, BAKERY, "");
        return login;
    }

    private static String personWith(Visitor admin, String role, String organisation) {
        return personWith(admin, role, organisation, "");
    }

    private static String personWith(Visitor admin, String role, String organisation, String unit) {
        String login = person(admin);
        grant(admin, login, role, organisation, unit);
        return login;
    }

    private static void grant(Visitor admin, String login, String role, String organisation, String unit) {
        String id = Rows.text("select id from user_account where login_name = ?", login);
        Visit page = admin.open("/identity/person?id=" + id);
        admin.send(page, "grant", Map.of("grant:role", role, "grant:organisation", organisation, "grant:unit", unit));
    }
}
