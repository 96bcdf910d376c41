package org.creditportal.site.web;

import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;

/**
 * What is wrong with one parameter of a request.
 *
 * @param parameter its name
 * @param key end of the bundle key {@code fault.<key>}
 * @param arguments values for the text, after the parameter's name
 */
record Fault(String parameter, String key, List<String> arguments) {

    static Fault of(String parameter, String key, Object... arguments) {
        return new Fault(
                parameter, key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** What to do about it. */
    String text(Locale language) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = parameter;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return Texts.of("site", language).get("fault." + key, all);
    }
}
