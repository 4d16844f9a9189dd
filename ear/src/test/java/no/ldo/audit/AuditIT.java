package no.ldo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.AccountService;
import no.ldo.identity.LoginService;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.PersonRow;
import no.ldo.identity.PersonService;
import no.ldo.identity.Role;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.organisation.AddUnit;
import no.ldo.organisation.ChangeUnit;
import no.ldo.organisation.OrganisationAdminService;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class AuditIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber HOTEL = new OrganisationNumber("999000053");
    private static final PageRequest FIRST = PageRequest.of(1, 50);

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonService people;

    @Inject
    private OrganisationService organisations;

    @Inject
    private OrganisationAdminService administration;

    @Inject
    private LogService logs;

    @Inject
    private LogSeals seals;

    @Inject
    private LoginService logins;

    private UUID admin;
    private UUID hr;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void people() {
        admin = idOf("admin@demo.example");
        hr = idOf("hr@demo.example");
    }

    @Test
    void a_change_is_written_with_its_act_and_by_whom() {
        UUID opened = asAdmin(() -> accounts.open(new OpenAccount(login(), "Ny Person", "nb", null)));

        ChangeLine line = em.createQuery("select l from ChangeLine l where l.subject = :id", ChangeLine.class)
                .setParameter("id", opened)
                .getSingleResult();
        assertThat(line.content()).contains("AccountOpened", admin.toString());
        assertThat(line.content()).doesNotContain("Ny Person");
    }

    @Test
    void an_act_that_is_taken_back_leaves_no_line() throws Exception {
        long before = count("select count(l) from ChangeLine l");

        transaction.begin();
        asAdmin(() -> accounts.open(new OpenAccount(login(), "Aldri Til", "nb", null)));
        transaction.rollback();

        assertThat(count("select count(l) from ChangeLine l")).isEqualTo(before);
    }

    @Test
    void reading_about_a_person_is_written_and_the_person_sees_it() {
        asAdmin(() -> people.person(hr));

        assertThat(AsPerson.call(hr, Set.of(Role.Name.HR_MANAGER), () -> logs.readingsAboutMe(FIRST))
                        .items())
                .anySatisfy(row -> {
                    assertThat(row.actor()).isEqualTo("Ada Administrator");
                    assertThat(row.purpose()).isEqualTo("identity.person");
                    assertThat(row.what()).isEqualTo("PersonService.person");
                });
    }

    @Test
    void a_refusal_is_written_although_the_act_is_rolled_back() {
        String refusals = "select count(l) from AccessLine l where l.kind = no.ldo.audit.AccessKind.REFUSED"
                + " and l.organisation = :organisation and l.actor = :actor";
        long before = refusals(refusals);

        assertThatThrownBy(() -> asHr(() -> organisations.organisation(HOTEL))).isInstanceOf(NotVisible.class);

        assertThat(refusals(refusals)).isEqualTo(before + 1);
    }

    @Test
    void hr_sees_the_changes_of_the_own_organisation_only() {
        assertThat(asHr(() -> logs.changes(search(BAKERY))).items())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.organisation()).isEqualTo(BAKERY));
        assertThatThrownBy(() -> asHr(() -> logs.changes(search(HOTEL)))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> asHr(() -> logs.changes(search(null)))).isInstanceOf(MandateMissing.class);
        assertThatThrownBy(() -> asHr(() -> logs.access(search(BAKERY)))).isInstanceOf(EJBAccessException.class);
        assertThat(asAdmin(() -> logs.changes(search(null))).total()).isGreaterThan(20);
    }

    @Test
    void the_chains_are_whole_and_a_forged_line_is_found() throws Exception {
        asAdmin(() -> people.person(hr));
        for (LogName log : LogName.values()) {
            while (seals.sealSome(log) > 0) {
                Thread.onSpinWait();
            }
        }
        assertThat(asAdmin(() -> logs.check())).allMatch(ChainCheck::isWhole).allMatch(check -> check.checked() > 0);

        sql("update access_line set purpose = 'forged' where seal_no = 1");
        List<ChainCheck> checks = asAdmin(() -> logs.check());
        sql("update access_line set purpose = 'identity.person' where seal_no = 1");

        assertThat(checks.get(1).broken()).isEqualTo(1);
    }

    @Test
    void administrators_find_people_and_nobody_else_does() {
        assertThat(asAdmin(() -> people.people(new PageRequest(1, 10, "name", false, "rørvik")))
                        .items())
                .extracting(PersonRow::loginName)
                .containsExactly("hr@demo.example");
        assertThatThrownBy(() -> asHr(() -> people.people(FIRST))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAdmin(() -> people.person(Ids.next()))).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_closed_account_cannot_sign_in_until_it_is_opened_again() {
        String login = login();
        UUID id = asAdmin(() -> accounts.open(new OpenAccount(login, "Av Og Til", "nb", "fjord stol tiger")));

        asAdmin(() -> run(() -> people.close(id)));
        assertThat(logins.signIn(login, "fjord stol tiger", "192.0.2.31").person())
                .isNull();
        asAdmin(() -> run(() -> people.openAgain(id)));
        assertThat(logins.signIn(login, "fjord stol tiger", "192.0.2.32").person())
                .isNotNull();
    }

    @Test
    void the_last_administrator_stays_and_easy_passwords_are_refused() {
        assertThatThrownBy(() -> asAdmin(() -> run(() -> people.close(admin))))
                .hasMessage("identity.rule.oneAdministratorRemains");
        assertThatThrownBy(() -> asAdmin(() -> run(() -> people.setPassword(hr, "Passord123456"))))
                .hasMessage("identity.rule.passwordNotEasilyGuessed");
    }

    @Test
    void a_unit_is_moved_with_its_version_and_never_below_itself() {
        UnitId top = asAdmin(() -> organisations.addUnit(new AddUnit(HOTEL, "T" + Ids.next(), "Topp", null, null)));
        UnitId below = asAdmin(() -> organisations.addUnit(new AddUnit(HOTEL, "B" + Ids.next(), "Bunn", top, null)));

        assertThatThrownBy(() -> change(new ChangeUnit(HOTEL, top, 1, "Topp", below, null)))
                .isInstanceOf(RulesViolated.class);
        change(new ChangeUnit(HOTEL, below, 1, "Bunn to", null, null));
        assertThatThrownBy(() -> change(new ChangeUnit(HOTEL, below, 1, "For sent", null, null)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> change(new ChangeUnit(BAKERY, below, 2, "Feil sted", null, null)))
                .isInstanceOf(NotVisible.class);

        List<UnitRow> units = asAdmin(() -> organisations.units(HOTEL));
        assertThat(units)
                .filteredOn(unit -> unit.id().equals(below))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.name()).isEqualTo("Bunn to");
                    assertThat(unit.parent()).isNull();
                });
    }

    private void change(ChangeUnit command) {
        asAdmin(() -> run(() -> administration.changeUnit(command)));
    }

    private static LogSearch search(OrganisationNumber organisation) {
        return new LogSearch(organisation, null, null, null, FIRST);
    }

    private <T> T asAdmin(java.util.concurrent.Callable<T> work) {
        return AsPerson.call(admin, Set.of(Role.Name.ADMIN), work);
    }

    private <T> T asHr(java.util.concurrent.Callable<T> work) {
        return AsPerson.call(hr, Set.of(Role.Name.HR_MANAGER), work);
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }

    private static String login() {
        return Ids.next() + "@audit.example";
    }

    private UUID idOf(String loginName) {
        return em.createQuery("select a.id from UserAccount a where a.loginName = :name", UUID.class)
                .setParameter("name", loginName)
                .getSingleResult();
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }

    private long refusals(String query) {
        return em.createQuery(query, Long.class)
                .setParameter("organisation", HOTEL)
                .setParameter("actor", hr)
                .getSingleResult();
    }

    private void sql(String command) throws Exception {
        transaction.begin();
        em.createNativeQuery(command).executeUpdate();
        transaction.commit();
    }
}
