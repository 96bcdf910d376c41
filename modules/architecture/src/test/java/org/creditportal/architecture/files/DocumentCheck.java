package org.creditportal.architecture.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;

/** Documents that can be wrong are checked: decisions name a test that exists, the glossary names classes that exist. */
final class DocumentCheck {

    private static final String FOLDER = "modules/architecture/";
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final List<String> SECTIONS =
            List.of("## Context", "## Options", "## Outcome", "## Consequences", "## Confirmation");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|(.+)\\|\\s*$");
    private static final Pattern CODE_NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\|");

    private DocumentCheck() {}

    /** Decisions: numbered without gap, in the same five parts, each confirmed by a test. */
    static List<String> decisionFaults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        Set<String> tests = classNames(checkout, "/src/test/java");
        int expected = 0;
        for (Path file : checkout.files(FOLDER + "adr", ".md")) {
            expected++;
            Matcher name = DECISION.matcher(file.getFileName().toString());
            if (!name.matches() || Integer.parseInt(name.group(1)) != expected) {
                faults.add(checkout.name(file) + " is not decision number " + expected);
            }
            String text = Checkout.text(file);
            SECTIONS.stream()
                    .filter(section -> !text.contains(section + "\n"))
                    .forEach(section -> faults.add(checkout.name(file) + " has no part '" + section + "'"));
            checkConfirmation(checkout.name(file), text, tests, faults);
        }
        return faults;
    }

    private static void checkConfirmation(String name, String text, Set<String> tests, List<String> faults) {
        Matcher test = TEST.matcher(text.substring(Math.max(0, text.indexOf("## Confirmation"))));
        boolean named = false;
        while (test.find()) {
            named = true;
            if (!tests.contains(test.group(1))) {
                faults.add(name + " is confirmed by " + test.group(1) + ", which does not exist");
            }
        }
        if (!named) {
            faults.add(name + " names no test that confirms it");
        }
    }

    /** Glossary: what it calls a class is one, and each of the given terms of the code is in it. */
    static List<String> glossaryFaults(Checkout checkout, Set<String> terms) {
        List<String> faults = new ArrayList<>();
        Set<String> classes = classNames(checkout, "/src/main/java");
        Set<String> named = new LinkedHashSet<>();
        Matcher row = TABLE_ROW.matcher(checkout.text(FOLDER + "glossary.md"));
        while (row.find()) {
            Matcher code = CODE_NAME.matcher(row.group(1));
            while (code.find()) {
                named.add(code.group(1));
            }
        }
        named.stream()
                .filter(name -> !classes.contains(name))
                .forEach(name -> faults.add("glossary.md names " + name + ", which is no class"));
        terms.stream()
                .filter(term -> !named.contains(term))
                .forEach(term -> faults.add("glossary.md does not explain " + term));
        return faults;
    }

    /** Audit events: the table explains exactly those that exist. */
    static List<String> auditEventFaults(Checkout checkout, Set<String> events) {
        List<String> faults = new ArrayList<>();
        Set<String> explained = new LinkedHashSet<>();
        Matcher row = FIRST_CELL.matcher(checkout.text(FOLDER + "audit-events.md"));
        while (row.find()) {
            explained.add(row.group(1));
        }
        events.stream()
                .filter(event -> !explained.contains(event))
                .forEach(event -> faults.add("audit-events.md does not explain " + event));
        explained.stream()
                .filter(event -> !events.contains(event))
                .forEach(event -> faults.add("audit-events.md explains " + event + ", which does not exist"));
        return faults;
    }

    /** Links between documents lead to files that are there. */
    static List<String> linkFaults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        for (Path file : checkout.files("", ".md")) {
            Matcher link = LINK.matcher(Checkout.text(file));
            while (link.find()) {
                if (!link.group(1).contains("://")
                        && !Files.exists(file.resolveSibling(link.group(1)).normalize())) {
                    faults.add(checkout.name(file) + " links to " + link.group(1) + ", which is not there");
                }
            }
        }
        return faults;
    }

    private static Set<String> classNames(Checkout checkout, String sources) {
        Set<String> names = new LinkedHashSet<>();
        checkout.modules().forEach(module -> checkout.files(checkout.name(module) + sources, ".java")
                .forEach(file -> names.add(file.getFileName().toString().replace(".java", ""))));
        return names;
    }
}
