package org.creditportal.identity.api;

import java.util.Optional;

/** Tells who sent the request being served. Injectable everywhere; in pages {@code #{currentOfficer}}. */
public interface CurrentOfficer {

    /**
     * The officer at work.
     *
     * @throws NotLoggedInException when nobody is logged in, as in background work
     */
    Officer require();

    /** The officer at work; empty when nobody is logged in. */
    Optional<Officer> find();
}
