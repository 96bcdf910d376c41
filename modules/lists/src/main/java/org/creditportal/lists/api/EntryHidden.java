package org.creditportal.lists.api;

/**
 * The public must not see the entry from this moment on: it was withdrawn or suspended. It is no message of the outbox, but is
 * observed within the transaction that hides the entry: once the act is confirmed, nobody sees the entry any more. An observer
 * that fails rolls the act back.
 *
 * @param number the entry's {@link EntryNumber} as text
 * @param forGood whether it was withdrawn, so that whoever asks for it is told; else it is only suspended
 * @param annulled whether it should never have been there: one that is withdrawn because it was repaired or is over was right
 */
public record EntryHidden(String number, boolean forGood, boolean annulled) {

    /** One that is suspended, or should never have been there. */
    public EntryHidden(String number, boolean forGood) {
        this(number, forGood, forGood);
    }
}
