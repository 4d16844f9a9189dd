package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.demo.ActAs;
import no.ldo.identity.AccountService;
import no.ldo.identity.GrantMandate;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.MandateService;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.Role;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An HR manager whose mandate is limited to a unit records, sees and counts the hires of that unit alone. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class HiresOfAUnitIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private static final String OWN = "PAKK";
    private static final String OTHER = "UTSALG";

    @Inject
    private HireService hires;

    @Inject
    private FiguresService figures;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AccountService accounts;

    @Inject
    private MandateService mandates;

    @Inject
    private ActAs actAs;

    private UUID manager;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void somebodyWithOneUnit() {
        UnitRow unit = as("hr", () -> organisations.units(BAKERY)).stream()
                .filter(one -> one.code().equals(OWN))
                .findFirst()
                .orElseThrow();
        manager = as("admin", () -> {
            UUID id = accounts.open(new OpenAccount(Ids.next() + "@example.no", "Hanne Med Enhet", "nb", null));
            mandates.grant(
                    new GrantMandate(id, Role.HR_MANAGER, BAKERY, unit.id(), null, LocalDate.of(2024, 1, 1), null));
            return id;
        });
    }

    @Test
    void hires_of_other_units_are_refused_by_form_and_by_file_and_nothing_is_stored() {
        String key = key();

        assertThat(limited(() -> hires.hire(BAKERY, hire(key, OWN))).stored()).isEqualTo(1);
        assertThatThrownBy(() -> limited(() -> hires.hire(BAKERY, hire(key(), OTHER))))
                .isInstanceOf(MandateMissing.class);
        String file = row(key(), OWN, "no") + row(key(), OTHER, "no");
        assertThatThrownBy(() -> limited(() -> hires.importFile(BAKERY, file(file))))
                .isInstanceOfSatisfying(
                        HiresRefused.class,
                        refused ->
                                assertThat(refused.faults()).containsExactly(new RowFault(3, "unit", "unit.notYours")));
        String first = file.substring(0, file.indexOf(';'));
        assertThatThrownBy(() -> as("hr", () -> hires.shown(BAKERY, first))).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_hire_of_another_unit_is_not_there_and_none_is_moved_to_one() {
        String theirs = key();
        as("hr", () -> hires.hire(BAKERY, hire(theirs, OTHER)));
        String own = key();
        limited(() -> hires.hire(BAKERY, hire(own, OWN)));

        assertThat(limited(() -> hires.shown(BAKERY, own)).unit()).isEqualTo(OWN);
        assertThatThrownBy(() -> limited(() -> hires.shown(BAKERY, theirs))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> limited(() -> hires.correct(BAKERY, theirs, change(OTHER))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> limited(() -> hires.correct(BAKERY, own, change(OTHER))))
                .isInstanceOf(MandateMissing.class);
        assertThat(as("hr", () -> hires.shown(BAKERY, theirs)).unit()).isEqualTo(OTHER);
    }

    @Test
    void the_list_and_the_units_to_choose_from_are_the_own_ones() {
        as("hr", () -> hires.hire(BAKERY, hire(key(), OTHER)));
        limited(() -> hires.hire(BAKERY, hire(key(), OWN)));

        List<UnitRow> units = limited(() -> hires.units(BAKERY));
        var listed = limited(() -> hires.list(BAKERY, new HiresAsked(null, null), PageRequest.of(1, 200)));
        var all = as("hr", () -> hires.list(BAKERY, new HiresAsked(null, null), PageRequest.of(1, 200)));

        assertThat(units).extracting(UnitRow::code).containsExactly(OWN);
        assertThat(listed.items())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.unit()).isEqualTo(units.get(0).id()));
        assertThat(listed.total()).isEqualTo(listed.items().size()).isLessThan(all.total());
    }

    @Test
    void a_year_is_closed_by_those_who_record_for_all_units() {
        assertThatThrownBy(() -> limited(() -> hires.yearsToClose(BAKERY))).isInstanceOf(MandateMissing.class);
        assertThatThrownBy(() -> limited(() -> {
                    hires.closeYear(BAKERY, 2019);
                    return null;
                }))
                .isInstanceOf(MandateMissing.class);
        assertThat(as("hr", () -> hires.yearsToClose(BAKERY))).isNotNull();
    }

    @Test
    void small_numbers_of_other_units_and_of_the_whole_are_not_told() {
        StringBuilder rows = new StringBuilder();
        for (String unit : List.of(OWN, OTHER)) {
            for (int number = 0; number < 5; number++) {
                rows.append(row(key(), unit, number == 0 ? "yes" : "no").replace("2019-03-04", "2017-03-04"));
            }
        }
        as("hr", () -> hires.importFile(BAKERY, file(rows.toString())));

        FiguresByUnit seen = limited(() -> figures.byUnit(BAKERY, 2017, null));

        assertThat(seen.asked().includedDisplay()).isEqualTo(FigureRules.FEW);
        assertThat(of(seen, OTHER).includedDisplay()).isEqualTo(FigureRules.FEW);
        assertThat(of(seen, OWN).included()).isEqualTo(1);
        assertThat(limited(() -> figures.figures(BAKERY, 2017, OWN)).included()).isEqualTo(1);
        assertThat(limited(() -> figures.figures(BAKERY, 2017, OTHER)).included())
                .isNull();
        assertThat(of(as("hr", () -> figures.byUnit(BAKERY, 2017, null)), OTHER).included())
                .isEqualTo(1);
    }

    private static InclusionFigures of(FiguresByUnit all, String unit) {
        return all.units().stream()
                .map(UnitFigures::figures)
                .filter(one -> unit.equals(one.unit()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T limited(Callable<T> work) {
        return actAs.person(manager, work);
    }

    private static String key() {
        return "u" + Ids.next().toString().replace("-", "");
    }

    private static RecordHire hire(String key, String unit) {
        return new RecordHire(key, DAY, unit, Employment.PERMANENT, Answer.NO);
    }

    private static HireChange change(String unit) {
        return new HireChange(DAY, unit, Employment.TEMPORARY, Answer.NO, 1);
    }

    private static String row(String key, String unit, String answer) {
        return key + ";" + DAY + ";" + unit + ";permanent;" + answer + "\n";
    }

    private static byte[] file(String rows) {
        return (HireService.FILE_HEADER + "\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
