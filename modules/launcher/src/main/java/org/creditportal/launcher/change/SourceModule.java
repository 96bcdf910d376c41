package org.creditportal.launcher.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module of the checkout, as far as an application is made of it.
 *
 * @param folder its folder, which is named as its artefact without {@code credit-portal-}
 */
record SourceModule(Path folder) {

    private static final Path PAGES = Path.of("META-INF", "resources");
    private static final String WORDS = ".properties";

    /** All modules of a checkout. */
    static List<SourceModule> of(Path repository) {
        try (Stream<Path> folders = Files.list(repository.resolve("modules"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main")))
                    .sorted()
                    .map(SourceModule::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How the name of its jar begins. */
    String jar() {
        return "credit-portal-" + folder.getFileName() + "-";
    }

    /** Where its pages and what belongs to them are written: a web application has them in a folder of their own. */
    List<Path> pages() {
        return List.of(
                folder.resolve("src/main/webapp"),
                folder.resolve("src/main/resources").resolve(PAGES));
    }

    /** Where its words are written. */
    Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** Where Maven or a development environment compiles to. */
    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Whether a file of its resources is a bundle of words. */
    static boolean isWords(Path inResources) {
        return inResources.startsWith("org") && inResources.toString().endsWith(WORDS);
    }

    /** Whether the application must start anew when this file of its classes has changed. */
    static boolean isPartOfStart(Path inClasses) {
        return !inClasses.startsWith(PAGES) && !isWords(inClasses);
    }
}
