package org.creditportal.webkit.language;

import java.util.Locale;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.text.Texts;

/**
 * What the portal did by itself is kept under its account's name; whoever reads a page reads in the page's language that the portal
 * did it, and looks for it by these words. Interfaces for machines keep the account's name.
 */
public final class PortalName {

    private PortalName() {}

    /** Whether this is the name that the portal's account has. */
    public static boolean isKeptAs(Object name) {
        return Actor.SYSTEM.name().equals(name);
    }

    /** How people call the portal when it acts by itself. */
    public static String shown(Locale language) {
        return Texts.of("webkit", language).get("history.portal");
    }

    /** Whether who looks for this part of a name may mean the portal: it is half of the portal's own, or more. */
    public static boolean isSoughtBy(String typed, Locale language) {
        String part = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        String whole = shown(language).toLowerCase(Locale.ROOT);
        return whole.contains(part) && 2 * part.length() >= whole.length();
    }
}
