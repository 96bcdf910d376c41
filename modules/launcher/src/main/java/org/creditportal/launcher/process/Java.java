package org.creditportal.launcher.process;

import java.nio.file.Path;

/** The Java that runs this program, for its children. */
public final class Java {

    private Java() {}

    /** The path of the command {@code java}. */
    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
