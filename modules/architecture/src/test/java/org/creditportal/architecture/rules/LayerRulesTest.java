package org.creditportal.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.creditportal.architecture.Product;

/**
 * Check 8 of the house style: who may know whom inside a module. What a module may know of another one is the business of
 * {@link ModuleRulesTest}; here its {@code api} is simply allowed.
 */
@AnalyzeClasses(locations = Product.class)
class LayerRulesTest {

    private static final String KERNEL = "org.creditportal.kernel..";
    /** What the readers tell of a file: values, like those of the kernel. */
    private static final String TABLES = "org.creditportal.files.read..";

    private static final String API = "org.creditportal..api..";

    @ArchTest
    static final ArchRule web_speaks_to_the_api_only = noClasses()
            .that(areIn("web"))
            .should()
            .dependOnClassesThat(areIn("domain").or(areIn("application")).or(areIn("internal")));

    @ArchTest
    static final ArchRule application_knows_no_pages = noClasses()
            .that(areIn("application"))
            .should()
            .dependOnClassesThat(areIn("web"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    /** Ids and exceptions live in {@code api} (house style 6), so the domain may use those. */
    @ArchTest
    static final ArchRule domain_knows_kernel_and_persistence_only = classes()
            .that(areIn("domain"))
            .should()
            .onlyDependOnClassesThat(areIn("domain")
                    .or(Predicates.resideInAnyPackage(
                            "java..", KERNEL, TABLES, API, "jakarta.persistence..", "jakarta.validation..")));

    @ArchTest
    static final ArchRule api_is_plain = classes()
            .that(areIn("api"))
            .should()
            .onlyDependOnClassesThat(
                    areIn("api").or(Predicates.resideInAnyPackage("java..", KERNEL, API, "jakarta.validation..")));

    private static DescribedPredicate<JavaClass> areIn(String layer) {
        return describe("are in " + layer, type -> AppModules.layer(type).equals(layer));
    }
}
