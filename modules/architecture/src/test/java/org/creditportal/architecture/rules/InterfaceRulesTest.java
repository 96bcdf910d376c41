package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.webkit.rest.Needs;

/** What the office's interface refuses, it refuses before it reads, and by the same permissions as the services behind it (ADR 0076). */
@AnalyzeClasses(locations = Product.class)
class InterfaceRulesTest {

    /** The public site knows no officers. */
    @ArchTest
    static final ArchRule interfaces_refuse_before_they_read = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .resideOutsideOfPackage("org.creditportal.site..")
            .should(condition("say what each method needs, as the services behind it do", InterfaceRulesTest::check));

    /** The office finds its interfaces by itself; the site names them, and one that was forgotten answers 404 to what is promised. */
    @ArchTest
    static final ArchRule the_site_serves_every_interface = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .resideInAPackage("..site..")
            .should(condition("be served", (type, fault) -> {
                boolean served = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(dependency -> dependency.getOriginClass().isAssignableTo(Application.class));
                if (!served) {
                    fault.accept(type.getName() + " is not among the classes of its application");
                }
            }));

    private static void check(JavaClass resource, Consumer<String> fault) {
        Set<String> demanded = demanded(resource);
        resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                .forEach(method -> {
                    if (!method.isAnnotatedWith(Needs.class)) {
                        fault.accept(method.getFullName() + " does not say what it needs");
                    } else {
                        Stream.of(method.getAnnotationOfType(Needs.class).value())
                                .filter(permission -> !demanded.contains(permission))
                                .forEach(permission -> fault.accept(method.getFullName() + " needs " + permission
                                        + ", which no service behind it does"));
                    }
                });
    }

    /** What the services that a resource class calls demand of their callers. */
    private static Set<String> demanded(JavaClass resource) {
        return resource.getMethodCallsFromSelf().stream()
                .flatMap(InterfaceRulesTest::bodies)
                .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                .flatMap(method ->
                        Stream.of(method.getAnnotationOfType(RolesAllowed.class).value()))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaMethod> bodies(JavaMethodCall call) {
        return Stream.concat(Stream.of(call.getTargetOwner()), call.getTargetOwner().getAllSubclasses().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(call.getName()));
    }
}
