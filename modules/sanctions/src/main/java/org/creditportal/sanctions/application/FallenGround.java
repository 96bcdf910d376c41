package org.creditportal.sanctions.application;

import java.util.Locale;
import org.creditportal.kernel.text.Texts;

/** Why what rested on a ground rests on it no more, as it is kept: in Chinese, as all files are. */
final class FallenGround {

    private FallenGround() {}

    /** @param cause what befell the ground, as the bundle's {@code lifted.<cause>} says */
    static String because(String cause, String ground) {
        return Texts.of("sanctions", Locale.SIMPLIFIED_CHINESE).get("lifted." + cause, ground);
    }
}
