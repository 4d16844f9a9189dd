package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.identity.AccountService;
import no.ldo.identity.ApiScope;
import no.ldo.identity.ApiTokenService;
import no.ldo.identity.GrantMandate;
import no.ldo.identity.MandateService;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.Role;
import no.ldo.organisation.AddUnit;
import no.ldo.organisation.OpenOrganisation;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Makes the people, organisations, mandates and tokens of the demo. All names are invented. */
@ApplicationScoped
class DemoCast {
    private static final String PASSWORD = "Mestring-2026";
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final String TOWN = "Kystbyen";
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");
    private static final OrganisationNumber HOTEL = new OrganisationNumber("999000053");

    private AccountService accounts;
    private MandateService mandates;
    private OrganisationService organisations;
    private ApiTokenService tokens;
    private ActAs actAs;

    protected DemoCast() {}

    @Inject
    DemoCast(
            AccountService accounts,
            MandateService mandates,
            OrganisationService organisations,
            ApiTokenService tokens,
            ActAs actAs) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.organisations = organisations;
        this.tokens = tokens;
        this.actAs = actAs;
    }

    DemoPeople assemble() {
        UUID admin = actAs.founder(() -> {
            UUID id = accounts.open(new OpenAccount("admin@demo.example", "Ada Administrator", "nb", PASSWORD));
            grant(id, Role.ADMIN, null, null);
            return id;
        });
        return actAs.person(admin, () -> assembleAs(admin));
    }

    private DemoPeople assembleAs(UUID admin) {
        openOrganisations();
        UnitId production = unit(BAKERY, "PROD", "Produksjon", null);
        unit(BAKERY, "UTSALG", "Utsalg og kafé", null);
        unit(BAKERY, "PAKK", "Pakkeri", production);
        UUID hr = person("hr@demo.example", "Hanne Rørvik", Role.HR_MANAGER, BAKERY, null);
        UUID leader = person("leder@demo.example", "Lars Eide", Role.LEADER, BAKERY, production);
        UUID mentor = account("fadder@demo.example", "Fatima Dahl");
        UUID participant = account("deltaker@demo.example", "Dina Solvang");
        UUID nav = navPeople();
        UUID coordinator = coordinator();
        UUID analyst = municipalityWithUnits();
        UUID municipalityHr =
                person("hr.kommune@demo.example", "Hege Kommunedal", Role.HR_MANAGER, DemoPeople.MUNICIPALITY, null);
        DemoCompany bakery = new DemoCompany(BAKERY, production, hr, leader, participant);
        DemoCompany home = nursingHome();
        DemoCompany hotel = hotel();
        demoTokens(hr, leader, nav, analyst, admin);
        return new DemoPeople(
                admin,
                hr,
                leader,
                mentor,
                nav,
                coordinator,
                analyst,
                municipalityHr,
                participant,
                bakery,
                home,
                hotel,
                production);
    }

    private void openOrganisations() {
        open(DemoPeople.MUNICIPALITY, TOWN + " kommune", OrganisationKind.MUNICIPALITY);
        open(DemoPeople.NAV_OFFICE, "Nav " + TOWN, OrganisationKind.NAV_OFFICE);
        open(BAKERY, "Odderøya Bakeri AS", OrganisationKind.COMPANY);
        open(NURSING_HOME, "Solgløtt omsorgssenter AS", OrganisationKind.COMPANY);
        open(HOTEL, "Havnehotellet AS", OrganisationKind.COMPANY);
    }

    private UUID navPeople() {
        UUID nav = person("navmentor@demo.example", "Nora Vik", Role.NAV_MENTOR, DemoPeople.NAV_OFFICE, null);
        grant(nav, Role.NAV_MENTOR, BAKERY, null);
        grant(nav, Role.NAV_MENTOR, NURSING_HOME, null);
        grant(nav, Role.NAV_MENTOR, HOTEL, null);
        return nav;
    }

    private UUID coordinator() {
        UUID id = person(
                "navkoordinator@demo.example", "Kari Koord Nes", Role.NAV_COORDINATOR, DemoPeople.NAV_OFFICE, null);
        grant(id, Role.NAV_COORDINATOR, BAKERY, null);
        grant(id, Role.NAV_COORDINATOR, NURSING_HOME, null);
        grant(id, Role.NAV_COORDINATOR, HOTEL, null);
        return id;
    }

    private UUID municipalityWithUnits() {
        UnitId health = unit(DemoPeople.MUNICIPALITY, "HELSE", "Helse og mestring", null);
        unit(DemoPeople.MUNICIPALITY, "HELSE-SYKEHJEM", "Sykehjem", health);
        unit(DemoPeople.MUNICIPALITY, "HELSE-HJEMME", "Hjemmetjenester", health);
        UnitId upbringing = unit(DemoPeople.MUNICIPALITY, "OPPVEKST", "Oppvekst", null);
        unit(DemoPeople.MUNICIPALITY, "OPPVEKST-SKOLE", "Skole", upbringing);
        unit(DemoPeople.MUNICIPALITY, "OPPVEKST-BARNEHAGE", "Barnehage", upbringing);
        unit(DemoPeople.MUNICIPALITY, "TEKNISK", "By og teknikk", null);
        return person("kommune@demo.example", "Mina Kommunedal", Role.MUNICIPALITY, DemoPeople.MUNICIPALITY, null);
    }

    private DemoCompany nursingHome() {
        UnitId ward = unit(NURSING_HOME, "AVD1", "Avdeling Fjorden", null);
        UUID hr = person("hr.omsorg@demo.example", "Henrik Omdal", Role.HR_MANAGER, NURSING_HOME, null);
        UUID leader = person("leder.omsorg@demo.example", "Liv Omdal Berg", Role.LEADER, NURSING_HOME, ward);
        UUID participant = account("deltaker.omsorg@demo.example", "Daniel Øyen");
        return new DemoCompany(NURSING_HOME, ward, hr, leader, participant);
    }

    private DemoCompany hotel() {
        UnitId kitchen = unit(HOTEL, "KJOKKEN", "Kjøkken", null);
        UUID hr = person("hr.hotell@demo.example", "Hilde Hotvedt", Role.HR_MANAGER, HOTEL, null);
        UUID leader = person("leder.hotell@demo.example", "Leif Hotvedt", Role.LEADER, HOTEL, kitchen);
        UUID participant = account("deltaker.hotell@demo.example", "Dagny Ås");
        return new DemoCompany(HOTEL, kitchen, hr, leader, participant);
    }

    private void demoTokens(UUID hr, UUID leader, UUID nav, UUID analyst, UUID admin) {
        Set<String> read = Set.of("organisations:read", "inclusion:read");
        tokens.register(hr, "demo", "demo-hr", ApiScope.ALL);
        tokens.register(leader, "demo", "demo-leader", read);
        tokens.register(nav, "demo", "demo-navmentor", read);
        tokens.register(
                analyst,
                "demo",
                "demo-kommune",
                Set.of("organisations:read", "inclusion:read", "hires:read", "hires:write"));
        tokens.register(admin, "demo", "demo-admin", read);
    }

    private void open(OrganisationNumber number, String name, OrganisationKind kind) {
        organisations.open(new OpenOrganisation(number, name, kind, false));
    }

    /** Units at the top are in the town; those below them where they are. */
    private UnitId unit(OrganisationNumber organisation, String code, String name, @Nullable UnitId parent) {
        return organisations.addUnit(new AddUnit(organisation, code, name, parent, parent == null ? TOWN : null));
    }

    private UUID person(String login, String name, Role role, OrganisationNumber organisation, @Nullable UnitId unit) {
        UUID id = account(login, name);
        grant(id, role, organisation, unit);
        return id;
    }

    /** Without a password, which comes at the end; see {@link DemoPasswords}. */
    private UUID account(String login, String name) {
        return accounts.open(new OpenAccount(login, name, "nb", null));
    }

    private void grant(UUID account, Role role, @Nullable OrganisationNumber organisation, @Nullable UnitId unit) {
        mandates.grant(new GrantMandate(account, role, organisation, unit, null, SINCE, null));
    }
}
