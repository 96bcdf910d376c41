package org.creditportal.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesBetweenModules;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Consumer;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.module.AppModule;

/** Check 7 of the house style: modules are what they declare. */
@AnalyzeClasses(locations = Product.class)
class ModuleRulesTest {

    /** ADR 0013: these are cut by topic and not by role. */
    private static final Set<String> CUT_BY_TOPIC = Set.of("kernel", "web-kit", "files", "launcher");

    private static final Set<String> LAYERS = Set.of("api", "domain", "application", "internal", "web");

    @ArchTest
    static final ArchRule every_class_lives_in_a_declared_module = classes()
            .should(condition("live below a package with @AppModule", (type, fault) -> {
                if (AppModules.root(type).isEmpty()) {
                    fault.accept(type.getName() + " belongs to no module: annotate its top package with @AppModule");
                }
            }));

    @ArchTest
    static final ArchRule modules_are_free_of_cycles =
            modules().definedByAnnotation(AppModule.class).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modules_use_only_what_they_declare = modules()
            .definedByAnnotation(AppModule.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "allowedDependencies", consideringOnlyDependenciesBetweenModules());

    @ArchTest
    static final ArchRule modules_use_only_what_others_expose = modules()
            .definedByAnnotation(AppModule.class)
            .should()
            .onlyDependOnEachOtherThroughPackagesDeclaredIn("exposedPackages");

    @ArchTest
    static final ArchRule modules_have_the_house_layers = classes()
            .should(condition("lie in api, domain, application, internal or web", ModuleRulesTest::checkLayer));

    /** ADR 0030: the site has the module of files for its writers; what is kept is behind the valve (ADR 0008). */
    @ArchTest
    static final ArchRule the_public_site_only_writes_files = noClasses()
            .that(describe("are of the public site", (JavaClass type) -> AppModules.of(type)
                    .filter(module -> module.name().equals("disclosure-site"))
                    .isPresent()))
            .should()
            .dependOnClassesThat(Predicates.resideInAPackage("org.creditportal.files..")
                    .and(DescribedPredicate.not(Predicates.resideInAPackage("org.creditportal.files.write.."))));

    private static void checkLayer(JavaClass type, Consumer<String> fault) {
        boolean cutByTopic = AppModules.of(type)
                .map(module -> CUT_BY_TOPIC.contains(module.name()))
                .orElse(true);
        if (!cutByTopic && !type.getSimpleName().equals("package-info") && !LAYERS.contains(AppModules.layer(type))) {
            fault.accept(type.getName() + " lies in no layer of its module");
        }
    }
}
