package org.creditportal.files.attachment;

/**
 * A module's say over what is attached to its matters, asked for the officer at work. A CDI bean for each kind of matter that
 * has attachments, found by itself; of a number that is none of its own it says no.
 */
public interface AttachmentRights {

    /** The module's name, as {@code lists}. */
    String module();

    /** Whether the officer sees the matter; false too when there is none of this number. */
    boolean mayRead(String matter);

    /** Whether the officer may attach a file now. */
    boolean mayAttach(String matter);

    /** Whether the officer may withhold attachments, and therefore sees those that are. */
    boolean mayWithhold(String matter);

    /** What is taken. */
    default AttachmentBounds bounds() {
        return AttachmentBounds.USUAL;
    }
}
