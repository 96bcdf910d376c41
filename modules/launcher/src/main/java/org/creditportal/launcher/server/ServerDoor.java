package org.creditportal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Has the server put the door (module {@code server-door}) before its own reader of requests. The server looks for add-ons when
 * it boots, before it takes libraries in, and finds only what is listed on Java's own class path; the add-on's classes need the
 * server's and come as a library. So the list alone lies on the class path, beside the server's jar.
 */
public final class ServerDoor {

    /** What Java is told of the server, to be named on its command line as {@code @server.jvm}. */
    public static final String OPTIONS = "server.jvm";

    /** The class to start, when the server's jar is not started by itself. */
    public static final String MAIN_CLASS = "fish.payara.micro.PayaraMicro";

    private static final String LIST = "META-INF/hk2-locator/default";

    private ServerDoor() {}

    /**
     * Writes the list, and the options that lead to it.
     *
     * @param folder where to; it becomes part of the class path
     * @param payara the server's jar
     */
    public static void write(Path folder, Path payara) {
        try {
            Path list = folder.resolve(LIST);
            Files.createDirectories(list.getParent());
            // The rank decides between two of one name; the other is the server's own.
            Files.writeString(list, """

                    [org.creditportal.serverdoor.internal.PlainRequestAddOn]S
                    contract={org.glassfish.grizzly.http.server.AddOn}
                    name=comet
                    rank=1

                    """);
            Files.write(folder.resolve(OPTIONS), options(folder, payara));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The jar's own list of what it opens is read only when the jar is started by itself. */
    private static List<String> options(Path folder, Path payara) throws IOException {
        List<String> options = new ArrayList<>();
        try (JarFile jar = new JarFile(payara.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            options.addAll(opened("--add-exports", manifest.getValue("Add-Exports")));
            options.addAll(opened("--add-opens", manifest.getValue("Add-Opens")));
        }
        options.add("-cp");
        options.add("\"" + payara + ":" + folder + "\"");
        return options;
    }

    private static List<String> opened(String option, String packages) {
        return packages == null
                ? List.of()
                : packages.strip()
                        .lines()
                        .flatMap(line -> List.of(line.split("\\s+")).stream())
                        .map(name -> option + "=" + name + "=ALL-UNNAMED")
                        .toList();
    }
}
