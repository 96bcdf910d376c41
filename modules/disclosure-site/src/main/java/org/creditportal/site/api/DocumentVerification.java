package org.creditportal.site.api;

import java.util.Optional;

/** Tells whoever holds an official document whether it is genuine and whether it holds. */
public interface DocumentVerification {

    /** The document with this code; empty when this tenant issued none. */
    Optional<VerifiedDocument> find(String code);
}
