package org.creditportal.webkit.health;

/** Something this node needs before it may be sent requests. Every CDI bean of this type is asked. */
public interface ReadinessCheck {

    /** Whether it is there now; an exception means no. Must answer within a second. */
    boolean isReady();
}
