package org.creditportal.webkit.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.identifier.Identifiers;

/**
 * The word by which a program says that it sends the same again: 1 to 100 visible ASCII characters in a header, its own for each
 * act. What is sent again under it answers as the first time, and is done once.
 */
public final class IdempotencyKey {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,100}");

    /** As business numbers are, which forms carry for the same purpose. */
    private static final int NUMBER_LENGTH = 13;

    private IdempotencyKey() {}

    /** The same where a program may leave the key away: then what it sends is an act of its own, each time. */
    public static String numberOrNext(String act, String key) {
        return key == null ? Identifiers.nextText() : number(act, key);
    }

    /**
     * The number of thirteen characters that stands for a key.
     *
     * @param act what is done under it, so that one key is good for each kind of act
     * @throws MalformedJsonException for what is no key, or none
     */
    public static String number(String act, String key) {
        if (key == null || !VISIBLE.matcher(key.strip()).matches()) {
            throw new MalformedJsonException(HEADER);
        }
        String digest = Digests.sm3((act + " " + key.strip()).getBytes(StandardCharsets.UTF_8));
        return digest.substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
    }
}
