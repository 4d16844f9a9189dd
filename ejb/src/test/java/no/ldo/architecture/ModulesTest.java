package no.ldo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import no.ldo.shared.TimeSource;

@AnalyzeClasses(packages = "no.ldo", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
    private static final Path DRAWING = Path.of("..", "docs", "architecture", "modules.puml");

    @ArchTest
    static final ArchRule packages_follow_the_drawing = classes()
            .that(resideInAPackage("no.ldo.."))
            .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInAnyPackage("no.ldo..")));

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("no.ldo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should().notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule repositories_stay_inside_their_feature =
            classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic();

    @ArchTest
    static final ArchRule the_domain_knows_neither_pages_nor_requests = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule nobody_writes_to_the_standard_streams =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule only_the_time_source_tells_the_time = noClasses()
            .that()
            .doNotBelongToAnyOf(TimeSource.class)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");
}
