package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;

/** Every page of the office names the permission that opens it, and nothing else is named: what has no right has no address. */
final class PageRightsCheck {

    private static final String PAGES = "/src/main/resources/META-INF/resources/";
    private static final String PORTAL_PAGES = "modules/portal/src/main/webapp/";
    private static final String SOURCE = "implements PermissionSource";
    private static final Pattern CONSTANT = Pattern.compile("String \\w+ = \"([a-z.-]+)\";");

    private PageRightsCheck() {}

    static List<String> faults(Checkout checkout) {
        Set<String> pages = new TreeSet<>();
        Map<String, String> rights = new TreeMap<>();
        Set<String> permissions = new TreeSet<>(Set.of("*"));
        for (Path module : checkout.productModules()) {
            String name = checkout.name(module);
            for (Path file : checkout.files(name + "/src/main", ".xhtml")) {
                if (Checkout.text(file).contains("<ui:composition template=")) {
                    page(checkout.name(file), name).ifPresent(pages::add);
                }
            }
            for (Path file : checkout.files(name + "/src/main", "page-rights.properties")) {
                read(Checkout.text(file), rights);
            }
            for (Path file : checkout.files(name + "/src/main/java", ".java")) {
                if (Checkout.text(file).contains(SOURCE)) {
                    CONSTANT.matcher(Checkout.text(file)).results().forEach(found -> permissions.add(found.group(1)));
                }
            }
        }
        return compared(pages, rights, permissions);
    }

    private static Optional<String> page(String file, String module) {
        String path = file.startsWith(PORTAL_PAGES)
                ? file.substring(PORTAL_PAGES.length())
                : file.startsWith(module + PAGES) ? file.substring((module + PAGES).length()) : "WEB-INF/";
        return path.startsWith("WEB-INF/") || path.startsWith("kit/") ? Optional.empty() : Optional.of("/" + path);
    }

    private static void read(String text, Map<String, String> rights) {
        Matcher line = Pattern.compile("(?m)^(/\\S+) = (.+)$").matcher(text);
        while (line.find()) {
            rights.put(line.group(1), line.group(2));
        }
    }

    private static List<String> compared(Set<String> pages, Map<String, String> rights, Set<String> permissions) {
        List<String> faults = new ArrayList<>();
        pages.stream()
                .filter(page -> !rights.containsKey(page))
                .forEach(page -> faults.add(page + " names no permission in page-rights.properties"));
        rights.forEach((page, right) -> {
            if (!pages.contains(page)) {
                faults.add(page + " has a right but is no page");
            }
            Arrays.stream(right.split(","))
                    .map(String::strip)
                    .filter(permission -> !permissions.contains(permission))
                    .forEach(permission -> faults.add(page + " needs " + permission + ", which is no permission"));
        });
        return faults;
    }
}
