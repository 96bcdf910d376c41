package org.creditportal.kernel.audit;

/**
 * Who acts.
 *
 * @param id the identity provider's id, a machine client's id, or {@code system}
 * @param name what people call the actor
 * @param bureau id of the actor's bureau, or {@code null}
 * @param address network address that the request came from, or {@code null}
 */
public record Actor(String id, String name, String bureau, String address) {

    /** The portal itself, in work that nobody asked for at that moment. */
    public static final Actor SYSTEM = new Actor("system", "system", null, null);
}
