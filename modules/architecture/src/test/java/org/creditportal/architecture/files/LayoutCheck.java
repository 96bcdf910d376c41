package org.creditportal.architecture.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;

/** What a newcomer meets first: the top level, the build and the README's two commands. */
final class LayoutCheck {

    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "modules", "tenants-config", "db", "docker", "README.md");
    private static final Set<String> COMMANDS = Set.of("mvn -Prun", "mvn verify");

    private static final Pattern REPOSITORIES = Pattern.compile("<(repositories|pluginRepositories)>");
    private static final Pattern MODULE = Pattern.compile("<module>modules/([\\w-]+)</module>");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^ *|`)(mvn [^`\\n]+?)\\s*(?:`|$)");
    private static final Pattern OPTION = Pattern.compile(" -D\\S+");
    private static final Pattern MAP_ROW = Pattern.compile("(?m)^\\| `([\\w-]+)` \\|");

    private LayoutCheck() {}

    static List<String> faults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        checkTopLevel(checkout, faults);
        checkBuild(checkout, faults);
        checkReadme(checkout, faults);
        checkContinuousIntegration(checkout, faults);
        return faults;
    }

    private static void checkTopLevel(Checkout checkout, List<String> faults) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> entries = Files.list(checkout.root())) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        difference(found, TOP_LEVEL).forEach(name -> faults.add(name + " has no place at the top level"));
        difference(TOP_LEVEL, found).forEach(name -> faults.add(name + " is missing at the top level"));
    }

    private static void checkBuild(Checkout checkout, List<String> faults) {
        for (Path pom : checkout.files("", "pom.xml")) {
            if (REPOSITORIES.matcher(Checkout.text(pom)).find()) {
                faults.add(checkout.name(pom) + " names repositories: the build uses Maven Central alone");
            }
        }
        Set<String> folders = moduleNames(checkout);
        Set<String> built = matches(MODULE, checkout.text("pom.xml"));
        difference(folders, built).forEach(name -> faults.add("pom.xml does not build modules/" + name));
        difference(built, folders)
                .forEach(name -> faults.add("pom.xml builds modules/" + name + ", which is not there"));
        String pom = checkout.text("pom.xml");
        if (!pom.contains("spotless-maven-plugin") || pom.contains("<goal>apply</goal>")) {
            faults.add("pom.xml must check the formatting in verify and never change it");
        }
        if (!pom.contains("<exclude>org.mockito:*</exclude>")) {
            faults.add("pom.xml does not ban mocking libraries");
        }
    }

    private static void checkReadme(Checkout checkout, List<String> faults) {
        String readme = checkout.text("README.md");
        Set<String> commands = new TreeSet<>();
        matches(COMMAND, readme)
                .forEach(command -> commands.add(OPTION.matcher(command).replaceAll("")));
        difference(commands, COMMANDS).forEach(command -> faults.add("README.md tells a third command: " + command));
        difference(COMMANDS, commands).forEach(command -> faults.add("README.md does not tell " + command));
        Set<String> mapped = matches(MAP_ROW, readme);
        Set<String> folders = moduleNames(checkout);
        difference(folders, mapped).forEach(name -> faults.add("README.md's map of modules misses " + name));
        difference(mapped, folders)
                .forEach(name -> faults.add("README.md's map of modules has " + name + ", not there"));
    }

    private static void checkContinuousIntegration(Checkout checkout, List<String> faults) {
        Path run = checkout.root().resolve(".ci/run");
        if (!Files.isExecutable(run)) {
            faults.add(".ci/run is not executable");
        }
        if (!checkout.text(".ci/run").contains("mvn -B verify")) {
            faults.add(".ci/run does not call the README's test command");
        }
    }

    private static Set<String> moduleNames(Checkout checkout) {
        Set<String> names = new TreeSet<>();
        checkout.modules().forEach(module -> names.add(module.getFileName().toString()));
        return names;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
