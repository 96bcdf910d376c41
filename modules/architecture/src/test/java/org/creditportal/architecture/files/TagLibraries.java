package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.architecture.Checkout;
import org.w3c.dom.Element;

/** Our own tags: which attributes must be given, and which pages are their sources. Facelets itself asks for none. */
final class TagLibraries {

    private final Map<String, Set<String>> required = new HashMap<>();
    private final Map<String, Set<String>> offered = new HashMap<>();
    private final Map<String, Path> sources = new HashMap<>();

    static TagLibraries read(Checkout checkout) {
        TagLibraries libraries = new TagLibraries();
        for (Path file : checkout.mainFiles(".taglib.xml")) {
            Element library = Xml.parse(Checkout.text(file), problem -> {
                        throw new IllegalStateException(checkout.name(file) + problem);
                    })
                    .orElseThrow();
            String namespace = Xml.textOf(library, "namespace");
            Xml.below(library, "tag").forEach(tag -> libraries.add(namespace, tag, file));
        }
        return libraries;
    }

    /** Attributes that the tag must be given; none for tags that are not ours. */
    Set<String> required(Element tag) {
        return required.getOrDefault(key(tag.getNamespaceURI(), tag.getLocalName()), Set.of());
    }

    /** Whether a page is the inside of a tag. */
    boolean isSource(Path page) {
        return sources.containsValue(page);
    }

    /** The page that the tag is made of; {@code null} for tags that are not ours or components. */
    Path source(Element tag) {
        return sources.get(key(tag.getNamespaceURI(), tag.getLocalName()));
    }

    /** Attributes that the tag may be given; none for tags that are not ours. */
    Set<String> attributes(Element tag) {
        return offered.getOrDefault(key(tag.getNamespaceURI(), tag.getLocalName()), Set.of());
    }

    private void add(String namespace, Element tag, Path library) {
        String key = key(namespace, Xml.textOf(tag, "tag-name"));
        Set<String> attributes = new TreeSet<>();
        Set<String> offers = new TreeSet<>();
        for (Element attribute : Xml.below(tag, "attribute")) {
            offers.add(Xml.textOf(attribute, "name"));
            if (Xml.textOf(attribute, "required").equals("true")) {
                attributes.add(Xml.textOf(attribute, "name"));
            }
        }
        if (!Xml.below(tag, "component").isEmpty()) {
            attributes.add("id");
        }
        String source = Xml.textOf(tag, "source");
        if (!source.isEmpty()) {
            sources.put(key, library.resolveSibling(source).normalize());
        }
        offered.put(key, offers);
        required.put(key, attributes);
    }

    private static String key(String namespace, String tag) {
        return namespace + " " + tag;
    }
}
