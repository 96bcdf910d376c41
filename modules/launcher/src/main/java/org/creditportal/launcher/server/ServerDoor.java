package org.creditportal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Has the server put the door (module {@code server-door}) before its own reader of requests. The server looks for add-ons when
 * it boots, before it takes libraries in, and finds only what is listed on Java's own class path; the add-on's classes need the
 * server's and come as a library. So the list alone lies on the class path, beside the server's jar.
 */
public final class ServerDoor {

    /** What the server's jar has Java open, to be named on the command line as {@code @server.jvm}. */
    public static final String OPTIONS = "server.jvm";

    /** The class to start, when the server's jar is not started by itself. */
    public static final String MAIN_CLASS = "fish.payara.micro.PayaraMicro";

    private static final String LIST = "META-INF/hk2-locator/default";

    private ServerDoor() {}

    /**
     * Writes the list and the options.
     *
     * @param folder where to; whoever starts the server names it on the class path, behind the server's jar
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
            Files.write(folder.resolve(OPTIONS), options(payara));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The jar's own list of what it opens is read only when the jar is started by itself. */
    private static List<String> options(Path payara) throws IOException {
        try (JarFile jar = new JarFile(payara.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            return Stream.of("Add-Exports", "Add-Opens")
                    .filter(name -> manifest.getValue(name) != null)
                    .flatMap(name -> Stream.of(manifest.getValue(name).strip().split("\\s+"))
                            .map(opened -> "--" + name.toLowerCase(Locale.ROOT) + "=" + opened + "=ALL-UNNAMED"))
                    .toList();
        }
    }
}
