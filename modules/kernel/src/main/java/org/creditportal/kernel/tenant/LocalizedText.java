package org.creditportal.kernel.tenant;

import java.util.Locale;

/**
 * A text of a tenant's files in the portal's two languages. The Chinese one is the official wording; the English one is a
 * translation for convenience.
 *
 * @param zh the Chinese text, as the tenant's document writes it where it comes from there
 * @param en the English text
 */
public record LocalizedText(String zh, String en) {

    /** The text for a reader of the language: English for any English locale, Chinese for every other. */
    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
