package org.creditportal.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creditportal.kernel.module.AppModule;

/** Which declared module a class belongs to: that of the nearest package above it that carries {@link AppModule}. */
final class AppModules {

    private AppModules() {}

    static Optional<JavaPackage> root(JavaClass type) {
        Optional<JavaPackage> candidate = Optional.of(type.getPackage());
        while (candidate.isPresent() && !candidate.get().isAnnotatedWith(AppModule.class)) {
            candidate = candidate.get().getParent();
        }
        return candidate;
    }

    static Optional<AppModule> of(JavaClass type) {
        return root(type).map(root -> root.getAnnotationOfType(AppModule.class));
    }

    /** The class's package below its module's root ({@code api}, {@code domain}…), empty in the root itself. */
    static String layer(JavaClass type) {
        return root(type)
                .map(root -> type.getPackageName().substring(root.getName().length()))
                .filter(rest -> !rest.isEmpty())
                .map(rest -> rest.substring(1).split("\\.")[0])
                .orElse("");
    }

    /** The applications among these classes: each module that no other one uses, with all the modules below it. */
    static Collection<Set<String>> applications(Collection<JavaClass> types) {
        Map<String, AppModule> modules = new TreeMap<>();
        types.forEach(type -> of(type).ifPresent(module -> modules.put(module.name(), module)));
        Set<String> used = new LinkedHashSet<>();
        modules.values().forEach(module -> used.addAll(Set.of(module.allowedDependencies())));
        Map<String, Set<String>> applications = new TreeMap<>();
        modules.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> applications.put(name, withAllBelow(name, modules)));
        return applications.values();
    }

    private static Set<String> withAllBelow(String top, Map<String, AppModule> modules) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(top));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name) && modules.containsKey(name)) {
                open.addAll(Set.of(modules.get(name).allowedDependencies()));
            }
        }
        return reached;
    }
}
