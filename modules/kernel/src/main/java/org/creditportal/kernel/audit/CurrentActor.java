package org.creditportal.kernel.audit;

/** Tells who acts now. The module {@code identity} knows it in the office, the public site for its guests. */
public interface CurrentActor {

    /** The actor of the current request; {@link Actor#SYSTEM} outside any request. */
    Actor get();
}
