package org.creditportal.disclosure.domain;

import java.util.List;

/** The documents of the policy library that the current tenant's public site shows. */
public interface PublishedPolicies {

    /** All of them; a tenant has a few dozen. */
    List<PublishedPolicy> all();

    /** Whether the public sees none, as before the first publication. */
    boolean isEmpty();

    /** Shows a further document. */
    void add(PublishedPolicy policy);

    /** Shows a document no longer. */
    void remove(PublishedPolicy policy);
}
