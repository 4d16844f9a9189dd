package no.ldo.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.browser.Person;
import no.ldo.local.FormLogin;
import no.ldo.local.Portal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one page asks of the database, read from the database's own log of statements: a list at most 2 SELECTs, a detail 3,
 * a page that gathers from several features 6, and 2 more for login, mandates and units, which every page needs. What needs
 * more says why:
 *
 * <ul>
 *   <li>A plan has 4: the participant's own words lie in a table of their own.
 *   <li>A position has 9: it shows its latest version, gate A, which asks the leadership feature, the times that the gate was
 *       passed, and whether part-time is discussed.
 *   <li>The board has 8: jobs, and tasks of the pool read some jobs at a time, shares, their tasks, what is taken of the jobs,
 *       the frame and the units of its filter; that of a draft 11, with the other drafts and the steps back and forward.
 *   <li>The advert of a position has 4: it names the employer.
 *   <li>Why a task is not suggested has 7: the answer counts for how things stand now, so the whole problem is made anew of
 *       positions, frames, tasks, shares and supervision, beside the suggestion and its run.
 * </ul>
 *
 * <p>The check of the log reads all of it, 500 lines at a time, and has no number.
 */
class StatementsPerPageIT {
    private static final int FRAME = 2;
    private static final int MOST_LOOKS = 15;
    private static final Pattern DETAIL = Pattern.compile("href=\"(/[^\"]*[?&;]id=[0-9a-f-]{36}[^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Person, String> COOKIES = new EnumMap<>(Person.class);

    private final Portal portal = Portal.get();

    @BeforeAll
    static void logStatements() throws SQLException {
        StatementLog.begin();
    }

    @AfterAll
    static void logNoMore() throws SQLException {
        StatementLog.end();
    }

    @ParameterizedTest
    @CsvSource({
        "HR, /, 6",
        "LEADER, /, 6",
        "NAV_MENTOR, /, 6",
        "NAV_COORDINATOR, /, 6",
        "MUNICIPALITY, /, 6",
        "PARTICIPANT, /, 6",
        "WORKPLACE_MENTOR, /, 6",
        "ADMIN, /, 6",
        "HR, /differentiation/jobs, 2",
        "HR, /differentiation/positions, 2",
        "HR, /differentiation/positions?lacking=true, 2",
        "HR, /training/plans, 2",
        "LEADER, /training/plans, 2",
        "HR, /inclusion/hires, 2",
        "HR, /audit/changes, 2",
        "NAV_MENTOR, /mentoring/caseload, 6",
        "NAV_COORDINATOR, /mentoring/load, 6",
        "MUNICIPALITY, /inclusion/figures, 6",
        "LEADER, /leadership/course, 3",
        "HR, /leadership/leaders, 6",
        "ADMIN, /organisation/organisations, 2",
        "ADMIN, /identity/people, 2",
        "NAV_MENTOR, /openings/openings, 2",
        "NAV_MENTOR, /openings/interests, 2",
        "HR, /openings/interests, 2",
        "HR, /examples/examples, 2",
        "HR, /templates/list, 2",
        "HR, /differentiation/suggest, 2",
        "HR, /differentiation/supervision, 2",
        "HR, /differentiation/jobForm, 3",
        "HR, /differentiation/positionForm, 3",
        "HR, /differentiation/import, 3",
        "HR, /proposals/advert, 3",
        "HR, /inclusion/record, 3",
        "HR, /inclusion/correct, 3",
        "HR, /inclusion/closeYear, 3",
        "HR, /inclusion/import, 3",
        "HR, /identity/me, 2",
        "NAV_MENTOR, /identity/me, 2",
        "HR, /audit/own, 2",
        "ADMIN, /audit/access, 2",
        "LEADER, /leadership/answers, 3",
        "LEADER, /leadership/step?step=M1-2, 3",
        "LEADER, /training/open, 3",
        "NAV_MENTOR, /leadership/shared, 2",
        "PARTICIPANT, /training/mine, 4",
    })
    void a_page_asks_the_database_so_many_times_at_most(Person person, String path, int most) throws Exception {
        assertThat(selectsOf(path, cookie(person))).as(path).hasSizeLessThanOrEqualTo(most + FRAME);
    }

    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/jobs, 3",
        "HR, /differentiation/positions, 9",
        "LEADER, /training/plans, 4",
        "ADMIN, /identity/people, 3",
        "NAV_MENTOR, /openings/openings, 3",
        "NAV_MENTOR, /openings/interests, 3",
    })
    void a_detail_asks_the_database_so_many_times_at_most(Person person, String list, int most) throws Exception {
        String cookie = cookie(person);
        Matcher link = DETAIL.matcher(get(list, cookie).body());
        assertThat(link.find()).as("a link on " + list).isTrue();
        String detail = link.group(1).replace("&amp;", "&");

        assertThat(selectsOf(detail, cookie)).as(detail).hasSizeLessThanOrEqualTo(most + FRAME);
    }

    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/jobs > /differentiation/job > /differentiation/jobForm, 3",
        "HR, /differentiation/jobs > /differentiation/job > /differentiation/taskForm, 3",
        "HR, /differentiation/jobs > /differentiation/job > /differentiation/import, 3",
        "HR, /differentiation/jobs > /differentiation/job > /proposals/advert, 3",
        "HR, /differentiation/jobs > /differentiation/job > /shadowing/list, 3",
        "LEADER, /differentiation/jobs > /differentiation/job > /shadowing/list, 3",
        "HR, /differentiation/jobs > /differentiation/job > /shadowing/list > /shadowing/review, 3",
        "HR, /differentiation/jobs > /differentiation/job > /templates/list > /templates/add, 3",
        "HR, /templates/list > /templates/template, 3",
        "HR, /examples/examples > /examples/example, 3",
        "HR, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /examples/share, 6",
        "HR, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /vacancy/vacancy, 4",
        "LEADER, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /vacancy/vacancy, 4",
        "HR, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /differentiation/compare, 3",
        "LEADER, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /differentiation/compare, 3",
        "HR, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /differentiation/partTime, 3",
        "LEADER, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /differentiation/partTime, 3",
        "HR, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /differentiation/copyVersion, 3",
        "HR, /differentiation/positions?q=Bakeriassistent > /differentiation/position > /differentiation/board, 8",
        "HR, /differentiation/positions?q=Lager- > /differentiation/position > /differentiation/board, 11",
        "HR, /differentiation/suggest > /differentiation/frame, 3",
        "HR, /differentiation/suggest > /differentiation/suggestion, 6",
        "HR, /differentiation/suggest > /differentiation/suggestion > /differentiation/whyNot, 7",
        "NAV_MENTOR, /mentoring/caseload > /mentoring/company, 6",
        "NAV_MENTOR, /mentoring/caseload > /mentoring/company > /mentoring/meeting, 3",
        "ADMIN, /identity/people > /identity/person > /identity/tokens, 3",
        "ADMIN, /organisation/organisations > /organisation/organisation, 3",
    })
    void a_page_that_others_lead_to_asks_the_database_so_many_times_at_most(Person person, String way, int most)
            throws Exception {
        String cookie = cookie(person);
        List<String> steps = List.of(way.split(" > "));
        String page = follow(steps.get(0), steps.subList(1, steps.size()), cookie);
        assertThat(page).as("a way " + way).isNotNull();

        assertThat(selectsOf(page, cookie)).as(page).hasSizeLessThanOrEqualTo(most + FRAME);
    }

    /** The last page of the way by links from page to page; null when no link leads on. */
    private @Nullable String follow(String from, List<String> steps, String cookie) throws Exception {
        if (steps.isEmpty()) {
            return from;
        }
        Matcher links = Pattern.compile("href=\"(" + Pattern.quote(steps.get(0)) + "\\?[^\"#]*)")
                .matcher(get(from, cookie).body());
        for (int look = 0; look < MOST_LOOKS && links.find(); look++) {
            String found = follow(links.group(1).replace("&amp;", "&"), steps.subList(1, steps.size()), cookie);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** One login a person: a session is left as it was met. */
    private String cookie(Person person) {
        return COOKIES.computeIfAbsent(
                person, any -> FormLogin.cookie(portal.url(""), person.loginName(), Person.PASSWORD));
    }

    /** The SELECTs of the second visit: the first one fills what is kept for a session. */
    private List<String> selectsOf(String path, String cookie) throws Exception {
        assertThat(get(path, cookie).statusCode()).as(path).isEqualTo(200);
        StatementLog.empty();
        assertThat(get(path, cookie).statusCode()).as(path).isEqualTo(200);
        return StatementLog.selects();
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(portal.url(path)))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }
}
