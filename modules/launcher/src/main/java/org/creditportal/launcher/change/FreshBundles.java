package org.creditportal.launcher.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.spi.ResourceBundleControlProvider;

/** In a server whose applications are being changed: words are read again once their file has changed. */
public final class FreshBundles implements ResourceBundleControlProvider {

    private static final String OURS = "org.creditportal.";

    /** Puts this class where Java looks for such providers: on the server's own class path. */
    static void write(Path folder) {
        String name = FreshBundles.class.getName();
        try {
            Path services = folder.resolve("META-INF/services");
            Files.createDirectories(services);
            Files.writeString(services.resolve(ResourceBundleControlProvider.class.getName()), name + "\n");
            OwnClass.copy(name, folder);
            OwnClass.copy(Fresh.class.getName(), folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public ResourceBundle.Control getControl(String name) {
        return name.startsWith(OURS) ? new Fresh() : null;
    }

    /** Looks at the file each time, and reads it only when it is newer. */
    private static final class Fresh extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }

        @Override
        public long getTimeToLive(String name, Locale locale) {
            return 0;
        }
    }
}
