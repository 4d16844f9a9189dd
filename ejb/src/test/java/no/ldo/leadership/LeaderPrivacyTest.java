package no.ldo.leadership;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What HR and gates read comes from classes that cannot reach what leaders have written for themselves. */
class LeaderPrivacyTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.ldo.leadership");

    @Test
    void what_hr_reads_knows_no_answers() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("LeaderOverview")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("CourseAnswer")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("SharedAnswer")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("LeadershipRepository")
                .check(CLASSES);
    }

    @Test
    void its_queries_name_no_answers() throws IOException {
        String source = Files.readString(
                Path.of("src", "main", "java", "no", "ldo", "leadership", "LeaderOverviewRepository.java"));

        assertThat(source)
                .contains("from Enrolment e")
                .doesNotContain("CourseAnswer")
                .doesNotContain("course_answer");
    }
}
