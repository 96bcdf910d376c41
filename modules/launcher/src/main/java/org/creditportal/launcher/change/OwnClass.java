package org.creditportal.launcher.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A class of the launcher that runs in the server. It is told by name, because here is nothing that it could be loaded with. */
final class OwnClass {

    private OwnClass() {}

    /** Copies its code. */
    static void copy(String name, Path folder) throws IOException {
        String path = name.replace('.', '/') + ".class";
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (InputStream code = OwnClass.class.getResourceAsStream("/" + path)) {
            Files.copy(code, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
