package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;

/**
 * Check 13, texts: every locale has every key, every key that pages and codes ask for exists, and none lies unused.
 *
 * <p>A key is used if some Java or XHTML file holds it as a literal, or holds a literal ending in a dot that it begins with
 * ({@code 'RecordKind.' += row.kind}), or one beginning with a dot that it ends with ({@code page += '.title'}). Keys of enum
 * constants ({@code RecordKind.PENALTY}) and errors ({@code error.lists.alreadyListed}) are used by what they name.
 */
final class BundleCheck {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern BY_INDEX = Pattern.compile("(\\w+Text)\\s*\\[\\s*'([^']*)'\\s*(\\+=|\\.concat\\()?");
    private static final Pattern BY_NAME = Pattern.compile("(\\w+Text)\\.(\\w+)(?!\\w|\\()");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    /** Keys that Faces and PrimeFaces ask for. */
    private static final Pattern FRAMEWORK_KEY = Pattern.compile("(jakarta|primefaces)\\..*");

    private static final Pattern ENUM_KEY = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    /**
     * What the classes say.
     *
     * @param errors base name of a bundle to the error keys of that module's codes
     */
    record Code(Map<String, Set<String>> errors, List<Shown> enums) {}

    /**
     * An enum that pages may show.
     *
     * @param base the bundle of its module
     * @param name its simple name
     */
    record Shown(String base, String name, Set<String> constants) {}

    private final Checkout checkout;
    private final Bundles bundles;
    private final Code code;
    private final List<String> faults = new ArrayList<>();

    private BundleCheck(Checkout checkout, Code code) {
        this.checkout = checkout;
        this.code = code;
        this.bundles = Bundles.read(checkout);
    }

    static List<String> faults(Checkout checkout, Code code) {
        BundleCheck check = new BundleCheck(checkout, code);
        check.faults.addAll(check.bundles.faults());
        check.checkLocales();
        check.checkErrors();
        check.checkEnums();
        check.checkPages();
        check.checkUse();
        return check.faults;
    }

    private void checkLocales() {
        for (String base : bundles.texts().keySet()) {
            for (String locale : bundles.locales()) {
                Properties texts = bundles.texts().get(base).getOrDefault(locale, new Properties());
                for (String key : bundles.keys(base)) {
                    if (texts.getProperty(key, "").isBlank()) {
                        faults.add(base + " has no text in '" + locale + "' for " + key);
                    }
                }
            }
        }
    }

    private void checkErrors() {
        code.errors().forEach((base, errors) -> {
            for (String error : errors) {
                if (!bundles.keys(base).contains("error." + error)) {
                    faults.add(base + " has no text for error." + error);
                }
            }
        });
    }

    private void checkEnums() {
        for (String base : bundles.texts().keySet()) {
            Set<String> shown = new LinkedHashSet<>();
            for (String key : bundles.keys(base)) {
                Matcher matcher = ENUM_KEY.matcher(key);
                if (matcher.matches()) {
                    shown.add(matcher.group(1));
                    if (enums(base, matcher.group(1)).stream()
                            .noneMatch(each -> each.constants().contains(matcher.group(2)))) {
                        faults.add(base + " has " + key + ", but there is no such enum constant");
                    }
                }
            }
            shown.forEach(name -> checkConstants(base, name));
        }
    }

    /** Where two enums have one name, the texts must be complete for one of them. */
    private void checkConstants(String base, String name) {
        enums(base, name).stream()
                .map(each -> each.constants().stream()
                        .map(constant -> name + "." + constant)
                        .filter(key -> !bundles.keys(base).contains(key))
                        .toList())
                .min(Comparator.comparing(List::size))
                .orElse(List.of())
                .forEach(key -> faults.add(base + " shows " + name + " but has no text for " + key));
    }

    /** The module's own enums of that name; those of other modules only where it has none. */
    private List<Shown> enums(String base, String name) {
        List<Shown> all =
                code.enums().stream().filter(each -> each.name().equals(name)).toList();
        List<Shown> own = all.stream().filter(each -> each.base().equals(base)).toList();
        return own.isEmpty() ? all : own;
    }

    private void checkPages() {
        Map<String, String> variables = Bundles.variables(checkout);
        for (Path page : checkout.mainFiles(".xhtml")) {
            String text = XhtmlCheck.withoutComments(Checkout.text(page));
            Matcher expression = EXPRESSION.matcher(text);
            while (expression.find()) {
                checkExpression(page, expression.group(), variables);
            }
        }
    }

    private void checkExpression(Path page, String expression, Map<String, String> variables) {
        Matcher byIndex = BY_INDEX.matcher(expression);
        while (byIndex.find()) {
            checkKey(
                    page,
                    variables.get(byIndex.group(1)),
                    byIndex.group(1),
                    byIndex.group(2),
                    byIndex.group(3) != null);
        }
        Matcher byName = BY_NAME.matcher(expression);
        while (byName.find()) {
            checkKey(page, variables.get(byName.group(1)), byName.group(1), byName.group(2), false);
        }
    }

    private void checkKey(Path page, String base, String variable, String key, boolean prefix) {
        if (base == null) {
            faults.add(checkout.name(page) + " uses " + variable + ", which no faces-config.xml declares");
        } else if (prefix
                ? bundles.keys(base).stream().noneMatch(each -> each.startsWith(key))
                : !bundles.keys(base).contains(key)) {
            faults.add(checkout.name(page) + " uses " + variable + "['" + key + "'], which " + base + " does not have");
        }
    }

    private void checkUse() {
        Set<String> literals = literals();
        List<String> prefixes = literals.stream()
                .filter(literal -> literal.length() > 1 && literal.endsWith("."))
                .toList();
        List<String> suffixes = literals.stream()
                .filter(literal -> literal.length() > 1 && literal.startsWith("."))
                .toList();
        for (String base : bundles.texts().keySet()) {
            Set<String> errors = code.errors().getOrDefault(base, Set.of());
            for (String key : bundles.keys(base)) {
                boolean named = key.startsWith("error.") && errors.contains(key.substring("error.".length()))
                        || FRAMEWORK_KEY.matcher(key).matches()
                        || ENUM_KEY.matcher(key).matches();
                if (!named
                        && !literals.contains(key)
                        && prefixes.stream().noneMatch(key::startsWith)
                        && suffixes.stream().noneMatch(key::endsWith)) {
                    faults.add(base + " has " + key + ", which nothing uses");
                }
            }
        }
    }

    private Set<String> literals() {
        Set<String> literals = new LinkedHashSet<>();
        for (Path file : checkout.mainFiles(".java")) {
            literals.addAll(JavaText.of(Checkout.text(file)).literals());
        }
        for (Path page : checkout.mainFiles(".xhtml")) {
            String text = XhtmlCheck.withoutComments(Checkout.text(page));
            addQuoted(text, literals);
            Matcher expression = EXPRESSION.matcher(text);
            while (expression.find()) {
                addQuoted(expression.group(), literals);
                Matcher byName = BY_NAME.matcher(expression.group());
                while (byName.find()) {
                    literals.add(byName.group(2));
                }
            }
        }
        return literals;
    }

    private static void addQuoted(String text, Set<String> literals) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            literals.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
    }
}
