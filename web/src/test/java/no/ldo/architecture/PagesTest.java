package no.ldo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.ldo.web.shared.FromAddress;

@AnalyzeClasses(
        packages = {"no.ldo.web", "no.ldo.api"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class PagesTest {
    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final int MOST_COLLABORATORS = 5;

    @ArchTest
    static final ArchRule pages_and_api_know_no_database =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "javax.sql..");

    @ArchTest
    static final ArchRule a_feature_uses_no_other_feature_s_pages = slices().matching("no.ldo.web.(*)..")
            .that(areNot("shared"))
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage("no.ldo.web.shared.."));

    @ArchTest
    static final ArchRule a_feature_uses_no_other_feature_s_api = slices().matching("no.ldo.api.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage("no.ldo.api.shared.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_page_bean_is_named_after_its_page = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .and()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("no.ldo.web.shared..")
            .should(haveItsXhtml());

    @ArchTest
    static final ArchRule a_page_has_few_collaborators =
            classes().that().areAnnotatedWith(Named.class).should(haveAtMostFiveInjected());

    @ArchTest
    static final ArchRule a_getter_loads_nothing =
            classes().that().areAnnotatedWith(Named.class).should(haveGettersThatCallNoService());

    private static DescribedPredicate<com.tngtech.archunit.library.dependencies.Slice> areNot(String name) {
        return DescribedPredicate.describe(
                "not " + name, slice -> !slice.getNamePart(1).equals(name));
    }

    private static ArchCondition<JavaClass> haveItsXhtml() {
        return new ArchCondition<>("have an xhtml of the same name") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                String name = bean.getSimpleName().replaceFirst("Page$", "");
                String file = Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".xhtml";
                String feature = bean.getPackageName()
                        .replaceFirst("no\\.ldo\\.web\\.", "")
                        .replace('.', '/');
                boolean found = List.of(WEBAPP.resolve(feature).resolve(file), WEBAPP.resolve(file)).stream()
                        .anyMatch(Files::exists);
                events.add(new SimpleConditionEvent(bean, found, bean.getName() + " has no " + feature + "/" + file));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMostFiveInjected() {
        return new ArchCondition<>("have at most five collaborators") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                long injected = bean.getFields().stream()
                        .filter(field ->
                                field.isAnnotatedWith(Inject.class) && !field.isAnnotatedWith(FromAddress.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        bean, injected <= MOST_COLLABORATORS, bean.getName() + " has " + injected));
            }
        };
    }

    private static ArchCondition<JavaClass> haveGettersThatCallNoService() {
        return new ArchCondition<>("have getters that call no service") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                bean.getMethods().stream()
                        .filter(PagesTest::isGetter)
                        .forEach(getter -> getter.getMethodCallsFromSelf()
                                .forEach(call -> events.add(new SimpleConditionEvent(
                                        getter,
                                        !call.getTargetOwner().getSimpleName().endsWith("Service"),
                                        call.getDescription()))));
            }
        };
    }

    private static boolean isGetter(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }
}
