package no.ldo.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.browser.Person;
import no.ldo.local.FormLogin;
import no.ldo.local.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one page asks of the database, read from the database's own log of statements: a list at most 2 SELECTs, a detail 3,
 * a page that gathers from several features 6, and 2 more for login, mandates and units, which every page needs. A plan has
 * 4: the participant's own words lie in a table of their own. A position has 9: it shows
 * its latest version, gate A, which asks the leadership feature, and whether part-time is discussed.
 */
class StatementsPerPageIT {
    private static final int FRAME = 2;
    private static final Pattern DETAIL = Pattern.compile("href=\"(/[^\"]*[?&;]id=[0-9a-f-]{36}[^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
    })
    void a_page_asks_the_database_so_many_times_at_most(Person person, String path, int most) throws Exception {
        String cookie = FormLogin.cookie(portal.url(""), person.loginName(), Person.PASSWORD);

        assertThat(selectsOf(path, cookie)).as(path).hasSizeLessThanOrEqualTo(most + FRAME);
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
        String cookie = FormLogin.cookie(portal.url(""), person.loginName(), Person.PASSWORD);
        Matcher link = DETAIL.matcher(get(list, cookie).body());
        assertThat(link.find()).as("a link on " + list).isTrue();
        String detail = link.group(1).replace("&amp;", "&");

        assertThat(selectsOf(detail, cookie)).as(detail).hasSizeLessThanOrEqualTo(most + FRAME);
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
