package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;

/**
 * ADR 0083: for every audited act some test has several people do it at the same moment, on the real database.
 *
 * @param alone acts that nobody stands in the way of
 * @param open acts that no test has yet
 */
record RaceCheck(Set<String> alone, Set<String> open) {

    private static final Pattern AUDITED =
            Pattern.compile("@Audited\\([\\w.]+\\)\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*public [^({;=]+?(\\w+)\\(");
    private static final Pattern RACED = Pattern.compile("@Raced\\((\\{[^}]*}|\"[^\"]*\")\\)");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");
    private static final String BEAN = "Bean";

    List<String> faults(Checkout checkout) {
        Set<String> acts = acts(checkout);
        Set<String> raced = raced(checkout);
        Set<String> settled = union(raced, union(alone, open));
        return Stream.of(
                        missing(acts, settled)
                                .map(act -> act
                                        + " is audited, and no test has two people do it at once: name it by @Raced"),
                        missing(settled, acts).map(act -> act + " is no audited act"),
                        raced.stream()
                                .filter(open::contains)
                                .map(act -> act + " is raced now: take it from the list of those that are not"))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<String> missing(Set<String> wanted, Set<String> there) {
        return wanted.stream().filter(act -> !there.contains(act));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the interface names them: a bean is called after it. */
    private static Set<String> acts(Checkout checkout) {
        return checkout.productModules().stream()
                .flatMap(module -> checkout.files(checkout.name(module) + "/src/main/java", ".java").stream())
                .flatMap(RaceCheck::audited)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> audited(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        String capability = type.endsWith(BEAN) ? type.substring(0, type.length() - BEAN.length()) : type;
        return AUDITED.matcher(JavaText.of(Checkout.text(file)).code())
                .results()
                .map(method -> capability + "." + method.group(1));
    }

    private static Set<String> raced(Checkout checkout) {
        return checkout.files("modules/system-tests/src/test/java", ".java").stream()
                .flatMap(file -> RACED.matcher(Checkout.text(file)).results())
                .flatMap(names -> NAME.matcher(names.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
