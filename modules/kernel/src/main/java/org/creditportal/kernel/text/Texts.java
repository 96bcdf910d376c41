package org.creditportal.kernel.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words of a module's bundle in one language. Bundles are {@code org.creditportal.<module>.Messages_zh} and {@code _en};
 * every locale but English reads Chinese, and the machine's own locale never has a say.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words of a module, named as its folder, for example {@code web-kit}. */
    public static Texts of(String module, Locale locale) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
        String name = "org.creditportal." + module.replace("-", "") + ".Messages";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        // Every module has both bundles, so that Java never falls back to the machine's locale.
        return new Texts(ResourceBundle.getBundle(name, language, loader), language);
    }

    /**
     * The text of a key with the arguments filled in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether the bundle has the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
