package org.creditportal.architecture.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.ModuleDeclaration;

/** Whose a type is, judged by who uses it. */
final class Ownership {

    /** One constant that only one other module reads may be chance; several are a vocabulary. */
    private static final int VOCABULARY = 2;

    private static final String TENANT = "TenantDefinition";
    private static final Set<String> OWNING = ModuleDeclaration.in(Checkout.own(), "modules").stream()
            .filter(module -> !module.tablePrefix().isEmpty())
            .map(ModuleDeclaration::name)
            .collect(Collectors.toSet());

    private Ownership() {}

    /** How many modules, beside the enum's own, have constants that they alone use. */
    static long owners(JavaClass type) {
        Map<String, Integer> alone = new HashMap<>();
        for (JavaField constant : type.getFields()) {
            if (constant.getModifiers().contains(JavaModifier.STATIC)
                    && constant.getRawType().equals(type)) {
                Set<String> users = constant.getAccessesToSelf().stream()
                        .map(access -> module(access.getOriginOwner()))
                        .filter(module -> !module.equals(module(type)))
                        .collect(Collectors.toSet());
                if (users.size() == 1) {
                    alone.merge(users.iterator().next(), 1, Integer::sum);
                }
            }
        }
        return alone.entrySet().stream()
                .filter(module -> ownsTables(module.getKey()) && module.getValue() >= VOCABULARY)
                .count();
    }

    /**
     * Whether a type of the kernel is used by one module alone that owns tables, and is neither used elsewhere in the kernel nor
     * part of a type that others use.
     */
    static boolean servesOneOfficeModule(JavaClass type) {
        Set<String> users = users(type)
                .filter(origin -> !isTenant(origin, type))
                .map(Ownership::module)
                .collect(Collectors.toSet());
        return users.size() == 1
                && users.stream().allMatch(module -> !module.equals(module(type)) && ownsTables(module));
    }

    /** Who names the type, and who is handed one by the kernel. */
    private static Stream<JavaClass> users(JavaClass type) {
        Stream<JavaClass> handed = type.getMethodsWithReturnTypeOfSelf().stream()
                .filter(method -> method.getOwner().getPackage().equals(type.getPackage()))
                .flatMap(method -> method.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner);
        return Stream.concat(type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass), handed);
    }

    private static boolean ownsTables(String module) {
        return OWNING.contains(module);
    }

    /** The definition of a tenant and what reads it name everything that a tenant has. */
    private static boolean isTenant(JavaClass origin, JavaClass type) {
        return origin.equals(type)
                || origin.getSimpleName().equals(TENANT)
                || origin.getPackage().equals(type.getPackage())
                        && !origin.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String module(JavaClass type) {
        return AppModules.of(type).map(module -> module.name()).orElse(type.getPackageName());
    }
}
