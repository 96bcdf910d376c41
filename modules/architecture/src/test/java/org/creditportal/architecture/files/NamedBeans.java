package org.creditportal.architecture.files;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The beans that pages may name, by name. */
final class NamedBeans {

    private NamedBeans() {}

    /** Those of compiled modules, by module folder and name. */
    static Map<Path, Map<String, Class<?>>> in(List<Path> classFolders, ClassLoader loader) {
        return classFolders.stream()
                .collect(Collectors.toMap(folder -> folder.resolve("../..").normalize(), folder -> in(folder, loader)));
    }

    private static Map<String, Class<?>> in(Path folder, ClassLoader loader) {
        return new ClassFileImporter()
                .importPath(folder).stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(type -> loaded(type, loader))
                        .collect(Collectors.toMap(NamedBeans::name, type -> type));
    }

    static String name(Class<?> bean) {
        String given = bean.getAnnotation(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    private static Class<?> loaded(JavaClass type, ClassLoader loader) {
        try {
            return Class.forName(type.getName(), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
