package no.ldo.differentiation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.CopiedPosition;
import no.ldo.differentiation.board.CopyVersion;
import no.ldo.differentiation.board.NotTaken;
import no.ldo.differentiation.board.NotTaken.Why;
import no.ldo.differentiation.board.VersionCopyService;
import no.ldo.differentiation.jobs.JobRow;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.VersionComparison;
import no.ldo.differentiation.position.VersionService;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Approved versions: shared with others without a name, compared, and used as the beginning of a new position. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class ExamplesIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber HOME = new OrganisationNumber("999000045");
    private static final PageRequest FIRST = PageRequest.of(1, 200);

    @Inject
    private ExampleService examples;

    @Inject
    private ExampleSharingService sharing;

    @Inject
    private PositionService positions;

    @Inject
    private VersionService versions;

    @Inject
    private VersionCopyService templates;

    @Inject
    private JobService jobs;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void an_example_is_shared_once_found_by_others_used_and_taken_back() {
        UUID position = assistant();
        ExamplePreview preview = as("hr", () -> sharing.preview(BAKERY, position, 2));
        assertThat(preview.shared()).isNull();
        assertThat(preview.trade()).isEqualTo("7512");
        UUID first = preview.lines().get(0).line().taskId();
        ShareExample share = new ShareExample(Ids.next(), position, 2, "Hjelper i et bakeri", List.of(first));
        act("hr", () -> sharing.share(BAKERY, share));
        act("hr", () -> sharing.share(BAKERY, share));
        broken(
                "hr",
                () -> sharing.share(BAKERY, new ShareExample(Ids.next(), position, 2, "En til", List.of(first))),
                "examples.rule.aVersionIsSharedOnce");

        ExampleDetails seen = as("hr.omsorg", () -> examples.example(HOME, share.id()));
        assertThat(seen.row().own()).isFalse();
        assertThat(seen.tasks()).hasSize(1);
        assertThat(seen.toString()).doesNotContain("Odderøya", "Produksjon", "999000037");
        assertThat(as("hr.omsorg", () -> examples.examples(HOME, "75", FIRST)).items())
                .extracting(ExampleRow::id)
                .contains(share.id());
        UUID job = firstJob();
        int before = tasksOf(job);
        UseExample use = new UseExample(Ids.next(), share.id(), job, List.of(1));
        act("hr.omsorg", () -> examples.use(HOME, use));
        act("hr.omsorg", () -> examples.use(HOME, use));
        assertThat(tasksOf(job)).isEqualTo(before + 1);

        hidden("hr.omsorg", () -> sharing.withdraw(HOME, share.id()));
        act("hr", () -> sharing.withdraw(BAKERY, share.id()));
        hidden("hr.omsorg", () -> examples.example(HOME, share.id()));
        assertThat(tasksOf(job)).isEqualTo(before + 1);
    }

    @Test
    void an_example_names_neither_the_company_nor_comes_from_another_one() {
        UUID position = assistant();
        UUID first = as("hr", () -> sharing.preview(BAKERY, position, 2))
                .lines()
                .get(0)
                .line()
                .taskId();

        broken(
                "hr",
                () -> sharing.share(
                        BAKERY, new ShareExample(Ids.next(), position, 2, "Assistent i Odderøya", List.of(first))),
                "examples.rule.anExampleNamesNobody");
        broken(
                "hr",
                () -> sharing.share(BAKERY, new ShareExample(Ids.next(), position, 2, "Assistent", List.of())),
                "examples.rule.anExampleHasTasks");
        broken(
                "hr",
                () -> sharing.share(
                        BAKERY, new ShareExample(Ids.next(), position, 2, "For 01810000186", List.of(first))),
                "examples.rule.anExampleHoldsNoNationalIdentityNumber");
        hidden("hr.omsorg", () -> sharing.preview(HOME, position, 2));
        hidden("hr.omsorg", () -> sharing.share(HOME, new ShareExample(Ids.next(), position, 2, "A", List.of(first))));
        assertThatThrownBy(() -> act("leder", () -> examples.examples(BAKERY, "", FIRST)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> act("navmentor", () -> examples.examples(BAKERY, "", FIRST)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void two_versions_are_compared_by_those_who_read_the_position() {
        UUID position = assistant();

        VersionComparison comparison = as("hr", () -> versions.compare(BAKERY, position, 1, 2));

        assertThat(comparison.count("ADDED")).isEqualTo(1);
        assertThat(comparison.count("REMOVED")).isZero();
        assertThat(as("navmentor", () -> versions.compare(BAKERY, position, 1, 2))
                        .same())
                .isFalse();
        hidden("hr", () -> versions.compare(BAKERY, position, 1, 9));
        hidden("hr.omsorg", () -> versions.compare(HOME, position, 1, 2));
        hidden("hr.omsorg", () -> versions.compare(BAKERY, position, 1, 2));
    }

    @Test
    void a_new_position_takes_what_is_free_and_tells_what_is_not_once() {
        UUID position = assistant();
        UnitId unit =
                as("hr", () -> positions.position(BAKERY, position)).position().unit();
        CopyVersion copy = new CopyVersion(Ids.next(), position, 2, "Kopi " + Ids.next(), unit);

        CopiedPosition first = as("hr", () -> templates.copy(BAKERY, copy));
        CopiedPosition again = as("hr", () -> templates.copy(BAKERY, copy));

        assertThat(again).isEqualTo(first);
        List<String> wanted = as("hr", () -> positions.version(BAKERY, position, 2)).lines().stream()
                .map(line -> line.name())
                .toList();
        assertThat(first.notTaken()).extracting(NotTaken::task).isSubsetOf(wanted);
        assertThat(first.notTaken()).extracting(NotTaken::why).contains(Why.DAYS);
        PositionDraft made =
                as("hr", () -> positions.position(BAKERY, copy.id())).position();
        assertThat(made.draft()).isTrue();
        assertThat(made.fullTimeMinutes()).isEqualTo(2250);
        assertThatThrownBy(() -> as(
                        "hr",
                        () -> templates.copy(BAKERY, new CopyVersion(copy.id(), position, 2, "Et annet navn", unit))))
                .isInstanceOf(EditConflict.class);
        hidden("hr.omsorg", () -> templates.copy(HOME, new CopyVersion(Ids.next(), position, 2, "A", unit)));
        hidden("hr", () -> templates.copy(BAKERY, new CopyVersion(Ids.next(), position, 9, "A", unit)));
    }

    private UUID assistant() {
        return as("hr", () -> positions.list(BAKERY, new PageRequest(1, 5, null, false, "Bakeriassistent")))
                .items()
                .stream()
                .filter(row -> row.title().equals("Bakeriassistent"))
                .map(PositionRow::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID firstJob() {
        return as("hr.omsorg", () -> jobs.list(HOME, FIRST)).items().stream()
                .map(JobRow::id)
                .findFirst()
                .orElseThrow();
    }

    private int tasksOf(UUID job) {
        return as("hr.omsorg", () -> jobs.job(HOME, job)).tasks().size();
    }
}
