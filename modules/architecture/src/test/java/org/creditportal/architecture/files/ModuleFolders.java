package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.ModuleDeclaration;
import org.w3c.dom.Element;

/**
 * Checks 4 and 7 as far as poms go: each module folder declares one module of its name, and its pom brings in no module that
 * the declaration does not allow.
 */
final class ModuleFolders {

    private static final String ARTIFACT = "credit-portal-";

    /** The public WAR reaches nothing but these: the one-way valve (ADR 0008). */
    private static final String PUBLIC_SITE = "disclosure-site";

    private static final Set<String> PUBLIC_SITE_MAY_USE = Set.of("kernel", "web-kit", "files");

    private static final Pattern PACKAGE = Pattern.compile("org\\.creditportal\\.[a-z]+");

    private ModuleFolders() {}

    /** The table prefix of each module, by name. */
    static Map<String, String> prefixes(Checkout checkout) {
        Map<String, String> prefixes = new TreeMap<>();
        checkout.productModules().forEach(module -> declarations(checkout, module)
                .forEach(declaration -> prefixes.put(declaration.name(), declaration.tablePrefix())));
        return prefixes;
    }

    static List<String> faults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        for (Path module : checkout.productModules()) {
            String name = module.getFileName().toString();
            List<ModuleDeclaration> declarations = declarations(checkout, module);
            if (declarations.size() != 1) {
                faults.add(name + " has " + declarations.size() + " package-info with @AppModule, not one");
            } else {
                check(name, declarations.get(0), modulesInPom(module.resolve("pom.xml")), faults);
            }
            if (!checkout.text("modules/architecture/pom.xml").contains("<artifactId>" + ARTIFACT + name + "<")) {
                faults.add("modules/architecture/pom.xml does not wait for " + name + " to be built");
            }
        }
        return faults;
    }

    private static void check(String name, ModuleDeclaration declaration, Set<String> used, List<String> faults) {
        if (!declaration.name().equals(name)) {
            faults.add(name + " declares itself by another name than its folder's");
        }
        if (!PACKAGE.matcher(declaration.packageName()).matches()) {
            faults.add(name + " declares itself on " + declaration.packageName() + ", not on org.creditportal.<m>");
        }
        for (String other : used) {
            if (!declaration.allowed().contains(other)) {
                faults.add(name + "'s pom brings in " + other + ", which its package-info does not");
            }
            if (name.equals(PUBLIC_SITE) && !PUBLIC_SITE_MAY_USE.contains(other)) {
                faults.add(name + " must not reach " + other + ": disclosure is a one-way valve");
            }
        }
    }

    private static List<ModuleDeclaration> declarations(Checkout checkout, Path module) {
        return ModuleDeclaration.in(checkout, checkout.name(module) + "/src/main/java");
    }

    /** Modules on the class path of the main code: jars, not for tests only. */
    private static Set<String> modulesInPom(Path pom) {
        Element project = Xml.parse(Checkout.text(pom), problem -> {
                    throw new IllegalStateException(pom + problem);
                })
                .orElseThrow();
        Set<String> modules = new LinkedHashSet<>();
        for (Element dependency : Xml.below(project, "dependency")) {
            String artifact = Xml.textOf(dependency, "artifactId");
            if (artifact.startsWith(ARTIFACT)
                    && !Xml.textOf(dependency, "scope").equals("test")
                    && Set.of("", "jar").contains(Xml.textOf(dependency, "type"))) {
                modules.add(artifact.substring(ARTIFACT.length()));
            }
        }
        return modules;
    }
}
