package org.creditportal.architecture.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.w3c.dom.Element;

/** The pages of the product, the parts that they are made of, and how they find each other. */
final class Pages {

    private static final String IN_JAR = "src/main/resources/META-INF/resources";
    private static final String IN_WAR = "src/main/webapp";

    private final Checkout checkout;
    private final TagLibraries libraries;
    private final List<Path> all;
    private final Map<Path, Optional<Element>> roots = new HashMap<>();

    private Pages(Checkout checkout) {
        this.checkout = checkout;
        this.libraries = TagLibraries.read(checkout);
        this.all = checkout.productFiles(".xhtml");
    }

    static Pages of(Checkout checkout) {
        return new Pages(checkout);
    }

    /** Every file of ours, tags and fragments too. */
    List<Path> all() {
        return all;
    }

    /** Those that a browser can ask for. */
    List<Path> addressable() {
        return all.stream()
                .filter(page -> !libraries.isSource(page) && !isKept(page))
                .toList();
    }

    /** Whether a page lies where no address leads. */
    private boolean isKept(Path page) {
        return checkout.name(page).contains("/WEB-INF/");
    }

    /** How near a module is to a page: 0 a WAR, 1 a jar, 2 the page's own. */
    int nearness(Path page, Path module) {
        if (page.startsWith(module)) {
            return 2;
        }
        return Files.isDirectory(module.resolve(IN_WAR)) ? 0 : 1;
    }

    String name(Path page) {
        return checkout.name(page);
    }

    /** The page's root element; what is not well-formed is told by another check. */
    Optional<Element> root(Path page) {
        return roots.computeIfAbsent(page, path -> Xml.parse(Checkout.text(path), problem -> {}));
    }

    /** The page that another one means: beside it, in its own WAR, in a jar, or in whatever WAR the jar is built into. */
    Optional<Path> find(Path from, String address) {
        if (!address.startsWith("/")) {
            return existing(from.resolveSibling(address));
        }
        Path own = checkout.root().resolve("modules").resolve(checkout.moduleOf(from));
        Stream<Path> modules = Stream.concat(Stream.of(own), checkout.productModules().stream());
        List<Path> places = modules.flatMap(module -> Stream.of(module.resolve(IN_WAR), module.resolve(IN_JAR)))
                .toList();
        return places.stream()
                .map(place -> existing(place.resolve(address.substring(1))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Path> existing(Path page) {
        return Optional.of(page.normalize()).filter(Files::isRegularFile);
    }

    /** What a tag of ours is made of; {@code null} for others. */
    Path source(Element tag) {
        return libraries.source(tag);
    }

    /** The attributes that a tag of ours offers. */
    Set<String> attributes(Element tag) {
        return libraries.attributes(tag);
    }
}
