package org.creditportal.files.attachment;

/**
 * A module's say over what is attached to its matters, asked for the officer at work. A CDI bean of each module whose matters
 * have attachments, found by itself; a module without one has none.
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
