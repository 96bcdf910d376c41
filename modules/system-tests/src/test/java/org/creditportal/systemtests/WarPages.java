package org.creditportal.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages of a WAR as it is deployed, its own and those of the jars in it. */
public record WarPages(Map<String, String> texts) {

    private static final String IN_JAR = "META-INF/resources/";
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern RIGHT = Pattern.compile("currentOfficer\\.demand\\('([\\w.-]+)'\\)");

    /** Reads the WAR. */
    public static WarPages of(Path war) {
        Map<String, String> texts = new TreeMap<>();
        try (InputStream file = Files.newInputStream(war)) {
            read(file, "", texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new WarPages(texts);
    }

    private static void read(InputStream archive, String folder, Map<String, String> texts) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith("WEB-INF/lib/credit-portal-")) {
                read(entries, IN_JAR, texts);
            } else if (name.startsWith(folder) && name.endsWith(".xhtml")) {
                texts.put(
                        "/" + name.substring(folder.length()),
                        new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Paths below the context that are pages by themselves. */
    public List<String> whole() {
        return texts.keySet().stream().filter(path -> !isPart(path)).toList();
    }

    /** Paths of what pages are made of. */
    public List<String> parts() {
        return texts.keySet().stream().filter(WarPages::isPart).toList();
    }

    private static boolean isPart(String path) {
        return path.startsWith("/WEB-INF/") || path.startsWith("/META-INF/");
    }

    /** The parameters that a page takes. */
    public List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(texts.get(path));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The permission that a page demands. */
    public Optional<String> right(String path) {
        Matcher matcher = RIGHT.matcher(texts.get(path));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
