package org.creditportal.launcher.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders that are there wholly or not at all. */
public final class Folders {

    private Folders() {}

    /** Fills a folder. */
    @FunctionalInterface
    public interface Filling {
        /** Writes all that belongs into the folder. */
        void into(Path folder) throws IOException;
    }

    /** Creates a folder under another name and renames it when it is complete: a kill in between leaves no half of it. */
    public static void createWhole(Path target, Filling filling) {
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try {
            delete(draft);
            Files.createDirectories(draft);
            filling.into(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
