package org.creditportal.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditportal.launcher.StartFailedException;

/**
 * The ports of an installation, all on the loopback address.
 *
 * @param portal the web applications
 * @param keycloak Keycloak
 * @param database MariaDB
 */
public record Ports(int portal, int keycloak, int database) {

    private static final int HIGHEST = 65_535;
    private static final int KEYCLOAK_OFFSET = 100;
    private static final int DATABASE_OFFSET = 200;

    /** The ports of an installation of which only the web applications' port was chosen. */
    public static Ports from(int portal) {
        return new Ports(portal, portal + KEYCLOAK_OFFSET, portal + DATABASE_OFFSET);
    }

    /** The port, if it is one. */
    public static int checked(String key, int port) {
        if (port < 1 || port > HIGHEST) {
            throw new StartFailedException(key + " is not a port number: " + port);
        }
        return port;
    }

    /** Whether all ports are free. */
    public boolean areFree() {
        return IntStream.of(portal, keycloak, database).allMatch(Ports::isFree);
    }

    private static boolean isFree(int port) {
        try {
            tryOut(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * Makes sure that all ports are free.
     *
     * @throws StartFailedException when one is taken, naming it and the property that moves it
     */
    public void requireFree() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("portal.port", portal);
        wanted.put("portal.keycloak.port", keycloak);
        wanted.put("portal.database.port", database);
        wanted.forEach(Ports::requireFree);
    }

    private static void requireFree(String key, int port) {
        try {
            tryOut(port);
        } catch (IOException taken) {
            throw new StartFailedException(
                    "Port " + port + " is taken by another program; choose another with -D" + key + "=<port>", taken);
        }
    }

    private static void tryOut(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }
}
