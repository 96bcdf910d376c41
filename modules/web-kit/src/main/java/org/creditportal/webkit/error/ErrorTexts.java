package org.creditportal.webkit.error;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.WrittenTimes;

/** The words for a broken rule, from the bundle of the module that the code names. */
public final class ErrorTexts {

    private ErrorTexts() {}

    /** What to tell a reader of the language. */
    public static String of(BusinessException broken, Locale language) {
        return of(broken.key(), language, broken.arguments());
    }

    /** The text of a code, for example {@code records.invalidFile}; a general sentence where the bundle lacks it. */
    public static String of(String key, Locale language, Object... arguments) {
        String module = key.substring(0, key.indexOf('.'));
        try {
            return Texts.of(module, language).get("error." + key, written(arguments, language));
        } catch (MissingResourceException missing) {
            return Texts.of("web-kit", language).get("error.unexplained", key);
        }
    }

    private static Object[] written(Object[] arguments, Locale language) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? WrittenTimes.date(day, language) : argument)
                .toArray();
    }
}
