package org.creditportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The product's classes, found by folder and not by name: a new module is seen without being told, and one that was not
 * built is an error and not a gap.
 */
public class Product implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        Set<Location> locations = new LinkedHashSet<>();
        for (Path classes : classFolders()) {
            locations.add(Location.of(classes));
        }
        return locations;
    }

    /** The class folders of all product modules that hold Java. */
    public static List<Path> classFolders() {
        Checkout checkout = Checkout.own();
        List<Path> modules = checkout.productModules().stream()
                .filter(module -> !checkout.files(checkout.name(module) + "/src/main/java", ".java")
                        .isEmpty())
                .toList();
        for (Path module : modules) {
            if (!Files.isDirectory(module.resolve("target/classes"))) {
                throw new IllegalStateException(checkout.name(module) + " is not built: run mvn verify from the root");
            }
        }
        return modules.stream().map(module -> module.resolve("target/classes")).toList();
    }

    /** Loads product classes, those of the WARs too. The caller closes it. */
    public static URLClassLoader classLoader() {
        return new URLClassLoader(
                classFolders().stream().map(Product::url).toArray(URL[]::new), Product.class.getClassLoader());
    }

    /** Names of the product's classes that implement the interface. */
    public static List<String> implementing(Class<?> type) {
        return new ClassFileImporter()
                .importPaths(classFolders()).stream()
                        .filter(candidate -> candidate.isAssignableTo(type) && !candidate.isInterface())
                        .map(JavaClass::getName)
                        .toList();
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
