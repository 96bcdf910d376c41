package org.creditportal.casework.application;

import java.util.Locale;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;

/** Names of bars that a bundle says. */
final class BarNames {

    private BarNames() {}

    static LocalizedText of(String module, String key) {
        return new LocalizedText(
                Texts.of(module, Locale.CHINESE).get(key),
                Texts.of(module, Locale.ENGLISH).get(key));
    }
}
