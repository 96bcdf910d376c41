package org.creditportal.architecture.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;

/** All text bundles of a checkout: base name ({@code org.creditportal.lists.Messages}) to locale to texts. */
record Bundles(Map<String, Map<String, Properties>> texts, List<String> faults) {

    private static final Pattern FILE = Pattern.compile("(.+)_([a-z]{2})\\.properties");
    private static final Pattern DECLARATION = Pattern.compile(
            "<resource-bundle>\\s*<base-name>\\s*([\\w.]+)\\s*</base-name>\\s*<var>\\s*(\\w+)\\s*</var>");

    static Bundles read(Checkout checkout) {
        Map<String, Map<String, Properties>> texts = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (Path module : checkout.modules()) {
            String resources = checkout.name(module) + "/src/main/resources";
            for (Path file : checkout.files(resources, ".properties")) {
                String name = checkout.name(file).substring(resources.length() + 1);
                Matcher matcher = FILE.matcher(name);
                if (matcher.matches()) {
                    texts.computeIfAbsent(matcher.group(1).replace('/', '.'), base -> new LinkedHashMap<>())
                            .put(matcher.group(2), load(checkout, file, faults));
                }
            }
        }
        return new Bundles(texts, faults);
    }

    /** Which bundle a page means by a variable, from the {@code faces-config.xml} of the modules. */
    static Map<String, String> variables(Checkout checkout) {
        Map<String, String> variables = new TreeMap<>();
        for (Path file : checkout.mainFiles("faces-config.xml")) {
            Matcher declaration = DECLARATION.matcher(Checkout.text(file));
            while (declaration.find()) {
                variables.put(declaration.group(2), declaration.group(1));
            }
        }
        return variables;
    }

    Iterable<String> locales() {
        TreeSet<String> locales = new TreeSet<>();
        texts.values().forEach(bundle -> locales.addAll(bundle.keySet()));
        return locales;
    }

    /** Keys of a bundle in any locale. */
    TreeSet<String> keys(String base) {
        TreeSet<String> keys = new TreeSet<>();
        Optional.ofNullable(texts.get(base))
                .ifPresent(bundle -> bundle.values().forEach(locale -> keys.addAll(locale.stringPropertyNames())));
        return keys;
    }

    private static Properties load(Checkout checkout, Path file, List<String> faults) {
        Properties texts = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    faults.add(checkout.name(file) + " has " + key + " twice");
                }
                return super.put(key, value);
            }
        };
        String content = Checkout.text(file);
        if (!content.startsWith("#")) {
            faults.add(checkout.name(file) + " does not begin with its grammar, as a comment");
        }
        try {
            texts.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
