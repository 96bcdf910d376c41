package org.creditportal.architecture.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.architecture.Checkout;

/** A small checkout made up for one test. */
record Sample(Path folder) {

    Sample with(String file, String content) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module folder, so that what lies in it is found. */
    Sample withModule(String name) {
        return with("modules/" + name + "/pom.xml", "<project/>");
    }

    Checkout checkout() {
        return new Checkout(folder);
    }
}
