package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.audit.Audited;

/** Check 9 of the house style: nothing is reachable by accident, and no change goes unrecorded. */
@AnalyzeClasses(locations = Product.class)
class ServiceRulesTest {

    /** What a reading method returns (house style 2); alone, or inside a list, a page or an optional. */
    private static final Pattern READ_TYPE = Pattern.compile(".*(View|Row|Page)");

    /** Verbs of questions; one that returns something by such a name reads. */
    private static final Pattern QUESTION = Pattern.compile("(is|has|may|can|count|find|require|search)([A-Z].*)?");

    /** What a change returns, if anything: the business number of what it made. */
    private static final Pattern NUMBER = Pattern.compile("String|.*(Number|Id|Key)");

    @ArchTest
    static final ArchRule services_deny_by_default =
            classes().that(are(enterpriseBeans())).should().beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule every_business_method_is_guarded = classes()
            .that(are(enterpriseBeans()))
            .should(condition("guard every public method", (bean, fault) -> businessMethods(bean)
                    .filter(method -> !method.isAnnotatedWith(RolesAllowed.class))
                    .filter(method -> !method.isAnnotatedWith(PermitAll.class))
                    .forEach(method -> fault.accept(method.getFullName() + " of " + bean.getName()
                            + " has neither @RolesAllowed nor @PermitAll"))));

    @ArchTest
    static final ArchRule every_change_is_audited = classes()
            .that(are(businessBeans()))
            .should(condition("audit every change", (bean, fault) -> businessMethods(bean)
                    .filter(method -> !isRead(method))
                    .filter(method -> !method.isAnnotatedWith(Audited.class))
                    .forEach(method -> fault.accept(method.getFullName() + " of " + bean.getName()
                            + " changes something and has no @Audited"))));

    /** What the server puts before a bean lies in another class loader: a result of a type of the package alone fails there. */
    @ArchTest
    static final ArchRule business_methods_return_public_types = classes()
            .that(are(enterpriseBeans()))
            .should(condition("return public types", (bean, fault) -> businessMethods(bean)
                    .filter(method -> !isPublic(method.getRawReturnType().getBaseComponentType()))
                    .forEach(method -> fault.accept(method.getFullName() + " returns a type that is not public"))));

    @ArchTest
    static final ArchRule services_are_named_after_their_capability =
            classes().that(are(businessBeans())).should().haveSimpleNameEndingWith("Bean");

    /** House style 21: a use case is one transaction; only audit and outbox, in the kernel, need their own. */
    @ArchTest
    static final ArchRule only_the_kernel_opens_a_new_transaction = classes()
            .that()
            .resideOutsideOfPackage("org.creditportal.kernel..")
            .should(condition("not ask for REQUIRES_NEW", ServiceRulesTest::checkTransactions));

    private static DescribedPredicate<JavaClass> enterpriseBeans() {
        return DescribedPredicate.describe(
                "enterprise beans",
                type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Stateful.class));
    }

    /** Those that offer a capability by its interface; the others are steps of work inside one module (ADR 0021). */
    private static DescribedPredicate<JavaClass> businessBeans() {
        return DescribedPredicate.describe(
                "business beans",
                type -> enterpriseBeans().test(type) && !type.getRawInterfaces().isEmpty());
    }

    private static boolean isPublic(JavaClass type) {
        return type.isPrimitive() || type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaMethod> businessMethods(JavaClass bean) {
        return bean.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class));
    }

    /** Reads by what it returns, by its name, by asking with a criteria, or by asking for a thing without saying more. */
    private static boolean isRead(JavaMethod method) {
        JavaClass result = method.getRawReturnType();
        if (result.isEquivalentTo(void.class)) {
            return false;
        }
        List<JavaClass> parameters = method.getRawParameterTypes();
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(
                                type -> READ_TYPE.matcher(type.getSimpleName()).matches())
                || QUESTION.matcher(method.getName()).matches()
                || parameters.stream().anyMatch(type -> type.getSimpleName().endsWith("Criteria"))
                || parameters.isEmpty()
                        && !NUMBER.matcher(result.getSimpleName()).matches();
    }

    private static void checkTransactions(JavaClass type, Consumer<String> fault) {
        type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(TransactionAttribute.class))
                .filter(method ->
                        method.getAnnotationOfType(TransactionAttribute.class).value()
                                == TransactionAttributeType.REQUIRES_NEW)
                .forEach(method -> fault.accept(method.getFullName() + " opens a transaction of its own"));
    }
}
