package org.creditportal.architecture;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the {@code package-info.java} of a module says of it: the annotation, and the table prefix from the sentence "Owns
 * tables {@code lst_*}" (house style 7). One place says it to people and to the checks.
 *
 * @param tablePrefix with its underscore; empty where the module owns no tables
 */
public record ModuleDeclaration(String name, String packageName, Set<String> allowed, String tablePrefix) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");
    private static final Pattern NAME = Pattern.compile("\\bname = \"([\\w-]+)\"");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = (\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\\b([a-z]{3}_)(?![a-z])");

    /** The declarations below a folder of the checkout. */
    public static List<ModuleDeclaration> in(Checkout checkout, String folder) {
        return checkout.files(folder, "package-info.java").stream()
                .map(ModuleDeclaration::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ModuleDeclaration> read(Path file) {
        String text = Checkout.text(file);
        if (!text.contains("@AppModule(")) {
            return Optional.empty();
        }
        Set<String> allowed = new LinkedHashSet<>();
        Matcher name = QUOTED.matcher(first(ALLOWED, text));
        while (name.find()) {
            allowed.add(name.group(1));
        }
        return Optional.of(
                new ModuleDeclaration(first(NAME, text), first(PACKAGE, text), allowed, first(PREFIX, text)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
