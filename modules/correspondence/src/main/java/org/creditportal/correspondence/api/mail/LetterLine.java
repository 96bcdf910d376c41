package org.creditportal.correspondence.api.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.identifier.BusinessNumber;

/**
 * One thing that a letter says. Mail travels and lies where the office has no say, so a line has room for nothing personal: the
 * words are the portal's own, and all that is filled in is how many, or a business number.
 *
 * @param module whose bundle has the words
 * @param key key of the words
 * @param count how many things the line stands for
 * @param number business number of the thing; empty for several
 * @param path where in the office it is done, from {@code /}
 */
public record LetterLine(String module, String key, long count, String number, String path) {

    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z-]+)+\\.xhtml(?:\\?number=(.*))?");

    public LetterLine {
        if (!(number.isEmpty() || BusinessNumber.isOne(number)) || !isPage(path)) {
            throw new IllegalArgumentException(
                    "A letter says numbers and addresses of pages only: " + number + " " + path);
        }
    }

    private static boolean isPage(String path) {
        Matcher page = PATH.matcher(path);
        return page.matches() && (page.group(1) == null || BusinessNumber.isOne(page.group(1)));
    }

    /** One thing, which its page shows. */
    public static LetterLine one(String module, String key, String number, String page) {
        return new LetterLine(module, key, 1, number, page + ".xhtml?number=" + number);
    }

    /** Something that is said without a number. */
    public static LetterLine notice(String module, String key, String path) {
        return new LetterLine(module, key, 1, "", path);
    }

    /** Several things that lead to one page. */
    public static LetterLine several(String module, String key, long count, String path) {
        return new LetterLine(module, key, count, "", path);
    }
}
