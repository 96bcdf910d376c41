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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages of a WAR as it is deployed, its own and those of the jars in it. */
public record WarPages(Map<String, String> texts, Map<String, Set<String>> rights) {

    private static final String IN_JAR = "META-INF/resources/";
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"]+)\"");
    private static final Pattern COLUMN = Pattern.compile(" sort=\"([A-Z_]+)\"");
    private static final Pattern RIGHT = Pattern.compile("(?m)^(/\\S+) = (.+)$");

    /** Reads the WAR. */
    public static WarPages of(Path war) {
        WarPages pages = new WarPages(new TreeMap<>(), new TreeMap<>());
        try (InputStream file = Files.newInputStream(war)) {
            pages.read(file, "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pages;
    }

    private void read(InputStream archive, String folder) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith("WEB-INF/lib/credit-portal-")) {
                read(entries, IN_JAR);
            } else if (name.endsWith("META-INF/page-rights.properties")) {
                readRights(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            } else if (name.startsWith(folder) && name.endsWith(".xhtml")) {
                texts.put(
                        "/" + name.substring(folder.length()),
                        new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private void readRights(String text) {
        RIGHT.matcher(text)
                .results()
                .forEach(line -> rights.put(line.group(1), Set.of(line.group(2).split(", *"))));
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

    /** The columns by which a page's list can be sorted, be it made of parts or not. */
    public Set<String> columns(String path) {
        String own = texts.get(path);
        Set<String> columns = new TreeSet<>();
        Stream.concat(
                        Stream.of(own),
                        INCLUDED.matcher(own).results().map(part -> texts.getOrDefault(part.group(1), "")))
                .flatMap(text -> COLUMN.matcher(text).results())
                .forEach(column -> columns.add(column.group(1)));
        return columns;
    }

    /** Whether who holds these permissions may open the page. */
    public boolean opens(String path, Set<String> permissions) {
        Set<String> any = rights.getOrDefault(path, Set.of());
        return any.contains("*") || any.stream().anyMatch(permissions::contains);
    }
}
