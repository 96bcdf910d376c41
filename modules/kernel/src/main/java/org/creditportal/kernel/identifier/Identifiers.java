package org.creditportal.kernel.identifier;

import com.github.f4b6a3.tsid.TsidCreator;

/**
 * Time-sorted 64-bit identifiers, unique over all nodes of an installation, assigned before the row is written so that
 * inserts can be batched.
 */
public final class Identifiers {

    private Identifiers() {}

    /** A new identifier, larger than those before it. */
    public static long next() {
        return TsidCreator.getTsid256().toLong();
    }

    /** A new identifier as 13 characters of Crockford's base 32, for business numbers in addresses. */
    public static String nextText() {
        return TsidCreator.getTsid256().toString();
    }
}
