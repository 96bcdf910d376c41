package org.creditportal.webkit.number;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.webkit.search.Pager;

/**
 * A thing that was found by its number.
 *
 * @param module name of the module as its folder; its bundle says {@code number.<kind>}
 * @param kind of things
 * @param name what it is called
 * @param detail what tells it from others of that name; may be empty
 * @param page where it is shown, without ending
 * @param parameters of that page
 */
public record NumberHit(
        String module, String kind, String name, String detail, String page, Map<String, String> parameters)
        implements Serializable {

    public NumberHit {
        detail = detail == null ? "" : detail;
        parameters = Map.copyOf(parameters);
    }

    /** The address within the office. */
    public String address() {
        return Pager.address(page + ".xhtml", parameters);
    }

    /** How one thing is looked up by a number of the portal; {@code null} where there is none that the officer may see. */
    public static NumberHit byNumber(String term, Lookup lookup) {
        String number = term.toUpperCase(Locale.ROOT);
        if (!BusinessNumber.isOne(number)) {
            return null;
        }
        try {
            return lookup.require(number);
        } catch (NotFoundException nothing) {
            return null;
        }
    }

    /** Asks for one thing by its number. */
    @FunctionalInterface
    public interface Lookup {

        /** @throws NotFoundException where there is none that the officer may see */
        NumberHit require(String number);
    }
}
