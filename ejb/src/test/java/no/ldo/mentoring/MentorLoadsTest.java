package no.ldo.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class MentorLoadsTest {
    private static final String BAKERY = "999000037";
    private static final String HOME = "999000045";
    private static final UnitId PACKING = new UnitId(new UUID(0, 1));
    private static final UnitId SALES = new UnitId(new UUID(0, 2));
    private static final UUID DINA = new UUID(0, 3);
    private static final UUID EMIL = new UUID(0, 4);
    private static final UUID NORA = new UUID(0, 5);
    private static final UUID OLE = new UUID(0, 6);

    private final Limits limits = new Limits(2, "kilde", 4);

    @Test
    void somebodyInTwoCompaniesIsOnePerson() {
        List<CompanyCase> companies =
                List.of(ALoad.company(BAKERY, PACKING, DINA, DINA), ALoad.company(HOME, SALES, DINA));
        List<MentorMandate> mandates = List.of(ALoad.mandate(NORA, BAKERY, null), ALoad.mandate(NORA, HOME, null));

        MentorLoad load = new MentorLoads(companies, mandates, limits)
                .overview()
                .mentors()
                .get(0);

        assertThat(load.people()).isEqualTo(1);
        assertThat(load.companies()).isEqualTo(2);
        assertThat(load.full()).isFalse();
        assertThat(CompanyCase.people(companies.stream().flatMap(one -> one.plans().stream())))
                .isEqualTo(1);
    }

    @Test
    void aMandateForAUnitCarriesThePeopleOfThatUnitAndTheOthersAreToldAsUnfollowed() {
        List<CompanyCase> companies = List.of(ALoad.company(BAKERY, PACKING, DINA, EMIL));

        LoadOverview packing = overview(companies, Set.of(PACKING));
        LoadOverview sales = overview(companies, Set.of(SALES));

        assertThat(packing.mentors().get(0).people()).isEqualTo(2);
        assertThat(packing.mentors().get(0).full()).isTrue();
        assertThat(packing.companiesWithout()).isEmpty();
        assertThat(sales.mentors().get(0).people()).isZero();
        assertThat(sales.companiesWithout()).containsExactly("Bedrift " + BAKERY);
    }

    private LoadOverview overview(List<CompanyCase> companies, Set<UnitId> units) {
        return new MentorLoads(companies, List.of(ALoad.mandate(OLE, BAKERY, units)), limits).overview();
    }
}
