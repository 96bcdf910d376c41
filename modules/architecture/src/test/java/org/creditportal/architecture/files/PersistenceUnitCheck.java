package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.ModuleDeclaration;

/** ADR 0003 and 0004: one unit a module, each routed to the current tenant, none with a cache that tenants share. */
final class PersistenceUnitCheck {

    private static final Pattern UNIT = Pattern.compile("<persistence-unit\\s+name=\"([\\w-]+)\"");

    private static final Map<String, String> REQUIRED = Map.of(
            "<jta-data-source>jdbc/__default</jta-data-source>", "does not take part in the container's transactions",
            "org.creditportal.kernel.persistence.TenantSessionCustomizer", "is not routed to the tenant's database",
            "<property name=\"eclipselink.deploy-on-startup\" value=\"true\" />",
                    "logs in within somebody's transaction",
            "<shared-cache-mode>NONE</shared-cache-mode>", "has a cache that tenants would share");

    private static final String SUPERCLASS = "<class>org.creditportal.kernel.persistence.VersionedEntity</class>";

    private static final String CONVERTER = "<class>org.creditportal.kernel.persistence.InstantConverter</class>";

    private static final Pattern GENERATION = Pattern.compile("schema-generation|ddl-generation");

    private PersistenceUnitCheck() {}

    static List<String> faults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        for (Path module : checkout.productModules()) {
            List<ModuleDeclaration> declarations =
                    ModuleDeclaration.in(checkout, checkout.name(module) + "/src/main/java");
            for (Path file : checkout.files(checkout.name(module) + "/src/main", "persistence.xml")) {
                check(checkout.name(file), Checkout.text(file), names(declarations), faults);
                if (hasVersionedEntities(checkout, module)) {
                    demand(file, SUPERCLASS, "kernel's mapped superclass", checkout, faults);
                    demand(file, CONVERTER, "kernel's converter of instants", checkout, faults);
                }
            }
        }
        return faults;
    }

    private static void demand(Path file, String mark, String what, Checkout checkout, List<String> faults) {
        if (!Checkout.text(file).contains(mark)) {
            faults.add(checkout.name(file) + " does not list " + what);
        }
    }

    /** The kernel's own unit finds the superclass in its own jar. */
    private static boolean hasVersionedEntities(Checkout checkout, Path module) {
        return !module.endsWith("kernel")
                && checkout.files(checkout.name(module) + "/src/main/java", ".java").stream()
                        .anyMatch(file -> Checkout.text(file).contains(" extends VersionedEntity"));
    }

    private static List<String> names(List<ModuleDeclaration> declarations) {
        return declarations.stream()
                .map(ModuleDeclaration::packageName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private static void check(String file, String text, List<String> expected, List<String> faults) {
        List<String> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            units.add(unit.group(1));
        }
        if (!units.equals(expected)) {
            faults.add(file + " has the units " + units + ", not the module's one " + expected);
        }
        new TreeMap<>(REQUIRED).forEach((mark, fault) -> {
            if (!text.contains(mark)) {
                faults.add(file + " " + fault);
            }
        });
        if (GENERATION.matcher(text).find()) {
            faults.add(file + " generates a schema: only migrations do");
        }
    }
}
