package org.creditportal.architecture.files;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The beans that pages may name, by name. */
final class NamedBeans {

    private static final String CLASS = ".class";

    /** Where a rule keeps all of them. */
    private static final Path LAYER = Path.of("web");

    private NamedBeans() {}

    /** Those of compiled modules, by module folder and name. */
    static Map<Path, Map<String, Class<?>>> in(List<Path> classFolders, ClassLoader loader) {
        return classFolders.stream()
                .collect(Collectors.toMap(folder -> folder.resolve("../..").normalize(), folder -> in(folder, loader)));
    }

    private static Map<String, Class<?>> in(Path folder, ClassLoader loader) {
        Map<String, Class<?>> beans = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(folder::relativize)
                    .filter(file -> file.toString().endsWith(CLASS) && isInLayer(file))
                    .map(file -> loaded(file, loader))
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .forEach(type -> beans.put(name(type), type));
            return beans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInLayer(Path file) {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(LAYER::equals);
    }

    static String name(Class<?> bean) {
        String given = bean.getAnnotation(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    private static Class<?> loaded(Path file, ClassLoader loader) {
        String path = file.toString().replace('\\', '/').replace('/', '.');
        try {
            return Class.forName(path.substring(0, path.length() - CLASS.length()), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
