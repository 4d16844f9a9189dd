package no.ldo.differentiation.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.demo.ActAs;
import no.ldo.differentiation.position.PositionService;
import no.ldo.identity.MandateMissing;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.organisation.ChangeUnit;
import no.ldo.organisation.OrganisationAdminService;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A company shows a position, a Nav office that nobody there knows is interested, they talk and say what became of it. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class OpeningsIT extends AsDemoPeople {
    private static final OrganisationNumber OFFICE = new OrganisationNumber("999000029");
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber HOME = new OrganisationNumber("999000045");
    private static final PageRequest FIRST = PageRequest.of(1, 50);

    @Inject
    private OpeningService openings;

    @Inject
    private InterestService interests;

    @Inject
    private ShownPositionService shown;

    @Inject
    private PositionService positions;

    @Inject
    private OrganisationService organisations;

    @Inject
    private OrganisationAdminService administration;

    @Inject
    private Workbench workbench;

    @Inject
    private ActAs actAs;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void a_nav_mentor_who_follows_no_company_sees_what_companies_show_and_nothing_else() {
        UUID position = aShownPosition();
        UUID stranger = workbench.navMentor(account("admin"));

        assertThat(titles(stranger)).contains(position);
        OpeningDetails details = actAs.person(stranger, () -> openings.opening(OFFICE, position));
        assertThat(details.version().lines()).isNotEmpty();
        assertThat(details.row().where().company()).isEqualTo("Odderøya Bakeri AS");
        assertThat(details.row().trades()).contains("7512");
        assertThatThrownBy(() -> actAs.person(stranger, () -> positions.position(BAKERY, position)))
                .isInstanceOf(NotVisible.class);

        act("hr", () -> positions.hide(BAKERY, position, version(position)));

        assertThat(titles(stranger)).doesNotContain(position);
        assertThatThrownBy(() -> actAs.person(stranger, () -> openings.opening(OFFICE, position)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> actAs.person(stranger, () -> declare(Ids.next(), position)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_town_is_that_of_the_nearest_unit_that_tells_one_also_when_it_is_told_later() {
        UUID position = aShownPosition();
        UnitId unit =
                as("hr", () -> positions.position(BAKERY, position)).position().unit();
        assertThat(found("kystby")).contains(position);

        settle(unit, "Lillevik");
        assertThat(found("LILLEV")).contains(position);
        assertThat(found("kystby")).doesNotContain(position);

        settle(unit, " ");
        UnitRow own = unitOf(unit);
        assertThat(own.town()).isNull();
        assertThat(found("kystby").contains(position)).isEqualTo(own.parent() != null);
        settle(unit, own.parent() == null ? "Kystbyen" : null);
    }

    private List<UUID> found(String place) {
        OpeningSearch search = new OpeningSearch(place, 0, 5000, OpeningSearch.ANY, "", null);
        return as("navmentor", () -> openings.openings(OFFICE, search, FIRST)).items().stream()
                .map(OpeningRow::position)
                .toList();
    }

    private void settle(UnitId unit, @Nullable String town) {
        UnitRow row = unitOf(unit);
        act(
                "admin",
                () -> administration.changeUnit(
                        new ChangeUnit(BAKERY, unit, row.version(), row.name(), row.parent(), town)));
    }

    private UnitRow unitOf(UnitId unit) {
        return as("admin", () -> organisations.units(BAKERY)).stream()
                .filter(row -> row.id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void interest_is_declared_once_and_talked_about() {
        UUID position = aShownPosition();
        UUID interest = Ids.next();
        as("navmentor", () -> declare(interest, position));
        as("navmentor", () -> declare(interest, position));
        broken("navmentor", () -> declare(Ids.next(), position), "openings.rule.oneInterestStandsAtATime");

        Conversation asCompany = as("hr", () -> interests.conversation(BAKERY, interest));
        assertThat(asCompany.side()).isEqualTo(Side.COMPANY);
        assertThat(asCompany.interest().mentor()).isEqualTo("Nora Vik");
        assertThat(asCompany.interest().news()).isTrue();
        assertThat(as("hr", () -> interests.conversation(BAKERY, interest))
                        .interest()
                        .news())
                .isFalse();

        WriteMessage question = new WriteMessage(Ids.next(), interest, "Når begynner dagen?");
        act("hr", () -> interests.write(BAKERY, question));
        act("hr", () -> interests.write(BAKERY, question));
        assertThatThrownBy(() -> act(
                        "hr", () -> interests.write(BAKERY, new WriteMessage(question.id(), interest, "Noe annet"))))
                .isInstanceOf(EditConflict.class);
        broken(
                "hr",
                () -> interests.write(BAKERY, new WriteMessage(Ids.next(), interest, "Er det 018100 00186?")),
                "openings.rule.messagesHoldNoNationalIdentityNumber");
        Conversation asOffice = as("navmentor", () -> interests.conversation(OFFICE, interest));
        assertThat(asOffice.messages()).extracting(MessageRow::text).containsExactly("Når begynner dagen?");
        assertThat(asOffice.interest().news()).isTrue();
    }

    @Test
    void what_became_of_it_is_said_once_and_closes_the_conversation() {
        UUID interest = Ids.next();
        UUID position = aShownPosition();
        as("navmentor", () -> declare(interest, position));

        EndInterest end = new EndInterest(interest, InterestOutcome.VISIT);
        act("navmentor", () -> interests.end(OFFICE, end));
        act("navmentor", () -> interests.end(OFFICE, end));
        broken(
                "hr",
                () -> interests.end(BAKERY, new EndInterest(interest, InterestOutcome.NOT_NOW)),
                "openings.rule.anEndedInterestIsClosed");
        broken(
                "hr",
                () -> interests.write(BAKERY, new WriteMessage(Ids.next(), interest, "Hei")),
                "openings.rule.anEndedInterestIsClosed");
        Conversation ended = as("hr", () -> interests.conversation(BAKERY, interest));
        assertThat(ended.interest().state().outcome()).isEqualTo(InterestOutcome.VISIT);
        assertThat(ended.interest().news()).isTrue();
        assertThat(ended.writes()).isFalse();
    }

    @Test
    void when_the_company_hides_the_position_the_office_is_told() {
        UUID position = aShownPosition();
        UUID interest = Ids.next();
        as("navmentor", () -> declare(interest, position));
        long before = as("navmentor", () -> shown.news(OFFICE)).unread();

        act("hr", () -> positions.withdraw(BAKERY, position, version(position)));

        assertThat(as("navmentor", () -> shown.news(OFFICE)).unread()).isEqualTo(before + 1);
        InterestRow row =
                as("navmentor", () -> interests.conversation(OFFICE, interest)).interest();
        assertThat(row.shown()).isFalse();
        assertThat(row.state().hiddenAt()).isNotNull();
        ShownPosition now = as("hr", () -> shown.ofPosition(BAKERY, position));
        assertThat(now.shownAt()).isNull();
        assertThat(now.interests()).extracting(InterestRow::id).containsExactly(interest);
        assertThatThrownBy(() -> act("hr", () -> shown.confirm(BAKERY, position)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_conversation_is_there_for_its_two_sides_only() {
        UUID interest = Ids.next();
        UUID position = aShownPosition();
        as("navmentor", () -> declare(interest, position));

        hidden("hr.omsorg", () -> interests.conversation(HOME, interest));
        hidden("hr.omsorg", () -> interests.conversation(BAKERY, interest));
        hidden("hr.omsorg", () -> interests.write(HOME, new WriteMessage(Ids.next(), interest, "Hei")));
        hidden("hr.omsorg", () -> interests.end(HOME, new EndInterest(interest, InterestOutcome.NOT_NOW)));
        hidden("hr.omsorg", () -> shown.ofPosition(HOME, position));
        hidden("navmentor", () -> interests.conversation(BAKERY, interest));
        hidden("hr", () -> interests.conversation(BAKERY, Ids.next()));
        refused("hr", () -> openings.openings(OFFICE, OpeningSearch.all(), FIRST));
        refused("leder", () -> declare(Ids.next(), position));
        refused("navkoordinator", () -> declare(Ids.next(), position));
        refused("deltaker", () -> interests.conversation(BAKERY, interest));
        assertThat(as("leder", () -> interests.conversation(BAKERY, interest)).writes())
                .isTrue();
        Conversation read = as("navkoordinator", () -> interests.conversation(OFFICE, interest));
        assertThat(read.writes()).isFalse();
        refused("navkoordinator", () -> interests.write(OFFICE, new WriteMessage(Ids.next(), interest, "Hei")));
    }

    @Test
    void a_nav_mentor_is_interested_for_a_nav_office_and_not_for_a_company() {
        UUID position = aShownPosition();

        broken(
                "navmentor",
                () -> interests.declare(BAKERY, new DeclareInterest(Ids.next(), position)),
                "openings.rule.aNavOfficeIsInterested");
    }

    private UUID aShownPosition() {
        return as("hr", () -> workbench.aShownPosition(BAKERY));
    }

    private boolean declare(UUID interest, UUID position) {
        interests.declare(OFFICE, new DeclareInterest(interest, position));
        return true;
    }

    private List<UUID> titles(UUID mentor) {
        PageRequest newest = new PageRequest(1, 200, null, false, null);
        return actAs.person(mentor, () -> openings.openings(OFFICE, OpeningSearch.all(), newest)).items().stream()
                .map(OpeningRow::position)
                .toList();
    }

    private int version(UUID position) {
        return positions.position(BAKERY, position).position().version();
    }

    private void refused(String login, ThrowingCallable act) {
        assertThatThrownBy(() -> act(login, act))
                .isInstanceOfAny(EJBAccessException.class, MandateMissing.class, NotVisible.class);
    }
}
