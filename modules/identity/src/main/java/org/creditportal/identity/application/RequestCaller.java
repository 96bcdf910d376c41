package org.creditportal.identity.application;

import jakarta.enterprise.context.RequestScoped;
import org.creditportal.identity.api.Officer;

/** What {@link OpenIdMechanism} found out about the request being served. */
@RequestScoped
public class RequestCaller {

    private String address;
    private Officer officer;

    /** Notes where the request comes from. */
    void arrive(String remoteAddress) {
        address = remoteAddress;
    }

    /** Notes who sent it. */
    void identify(Officer caller) {
        officer = caller;
    }

    /** The sender's network address; {@code null} outside HTTP. */
    String address() {
        return address;
    }

    /** The sender; {@code null} when nobody is logged in. */
    Officer officer() {
        return officer;
    }
}
