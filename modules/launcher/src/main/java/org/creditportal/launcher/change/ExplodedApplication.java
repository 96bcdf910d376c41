package org.creditportal.launcher.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.creditportal.launcher.files.Folders;

/** A web application as a folder, which the server starts anew when it is told so. Pages and words lie open in it. */
final class ExplodedApplication {

    /** The server looks at this file's time. */
    private static final String RELOAD = ".reload";

    private static final String EVERY_PAGE_IS_LOOKED_AT_AGAIN = """
              <context-param>
                <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
                <param-value>0</param-value>
              </context-param>
            """;

    private static final String WORDS = "org.creditportal.launcher.web.FreshWordsResolver";

    private static final String WORDS_ARE_LOOKED_AT_AGAIN = """
              <application>
                <el-resolver>%s</el-resolver>
              </application>
            """.formatted(WORDS);

    private final Path folder;
    private final List<SourceModule> modules;

    private ExplodedApplication(Path folder, List<SourceModule> modules) {
        this.folder = folder;
        this.modules = modules;
    }

    /** Lays an application out in a folder, which holds nothing of an earlier time then. */
    static ExplodedApplication of(Path war, Path folder, List<SourceModule> all) {
        try {
            Folders.delete(folder);
            unpack(war, folder);
            amend(folder.resolve("WEB-INF/web.xml"), "( *<context-param>)", EVERY_PAGE_IS_LOOKED_AT_AGAIN + "$1");
            amend(folder.resolve("WEB-INF/faces-config.xml"), "(</faces-config>)", WORDS_ARE_LOOKED_AT_AGAIN + "$1");
            OwnClass.copy(WORDS, folder.resolve("WEB-INF/classes"));
            ExplodedApplication application = new ExplodedApplication(
                    folder, all.stream().filter(module -> isIn(folder, module)).toList());
            application.layOpen();
            application.startAnew(Instant.EPOCH);
            return application;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void amend(Path descriptor, String place, String replacement) throws IOException {
        Files.writeString(descriptor, Files.readString(descriptor).replaceFirst(place, replacement));
    }

    private static void unpack(Path war, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(war))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !file.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static boolean isIn(Path folder, SourceModule module) {
        return jar(folder, module).isPresent() || isItself(folder, module);
    }

    /** Whether the application is what this module is packed as. */
    private static boolean isItself(Path folder, SourceModule module) {
        return Files.exists(module.folder().resolve("src/main/webapp/WEB-INF/web.xml"))
                && Files.exists(module.folder().resolve("target").resolve(folder.getFileName() + ".war"));
    }

    private static Optional<Path> jar(Path folder, SourceModule module) {
        try (Stream<Path> jars = Files.list(folder.resolve("WEB-INF/lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(module.jar()))
                    // So that web-kit is not taken for a module "web".
                    .filter(jar -> Character.isDigit(
                            jar.getFileName().toString().charAt(module.jar().length())))
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void layOpen() throws IOException {
        for (SourceModule module : modules) {
            for (Path pages : module.pages()) {
                for (Path page : files(pages)) {
                    layOpenPage(pages.relativize(page), page);
                }
            }
            for (Path words : files(module.resources())) {
                layOpenWords(module.resources().relativize(words), words);
            }
        }
    }

    Path folder() {
        return folder;
    }

    List<SourceModule> modules() {
        return modules;
    }

    /** @return whether the file may be a page or belong to one; the descriptors of the application do not */
    boolean layOpenPage(Path name, Path source) throws IOException {
        boolean descriptor = name.startsWith("WEB-INF") && name.getNameCount() == 2;
        if (!descriptor) {
            put(folder.resolve(name), source);
        }
        return !descriptor;
    }

    /** @return whether the file holds words */
    boolean layOpenWords(Path name, Path source) throws IOException {
        boolean words = SourceModule.isWords(name);
        if (words) {
            // Found before the jars.
            put(folder.resolve("WEB-INF/classes").resolve(name), source);
        }
        return words;
    }

    private static void put(Path target, Path source) throws IOException {
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        Files.copy(source, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes the classes of a module in as they are now. */
    void takeClasses(SourceModule module) throws IOException {
        Optional<Path> jar = jar(folder, module);
        if (jar.isPresent()) {
            pack(module.classes(), folder.resolve("WEB-INF/lib/" + module.jar() + System.nanoTime() + ".jar"));
            // Under another name, because the server still reads the one that it opened.
            Files.delete(jar.orElseThrow());
            return;
        }
        for (Path file : files(module.classes())) {
            put(folder.resolve("WEB-INF/classes").resolve(module.classes().relativize(file)), file);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        Path draft = jar.resolveSibling(jar.getFileName() + ".draft");
        try (OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Path entry : files(classes)) {
                zip.putNextEntry(new ZipEntry(classes.relativize(entry).toString()));
                try (InputStream content = Files.newInputStream(entry)) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Tells the server to start the application anew. */
    void startAnew(Instant now) throws IOException {
        Path reload = folder.resolve(RELOAD);
        if (!Files.exists(reload)) {
            Files.createFile(reload);
        }
        Files.setLastModifiedTime(reload, FileTime.from(now));
    }

    /** The files under a folder; none where there is no such folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
