package org.creditportal.kernel.page;

/**
 * In which order the rows of a list are asked for.
 *
 * @param by name of a column; one that the list does not offer, and {@code null}, stand for the list's usual order
 * @param ascending whether the least comes first
 */
public record Order(String by, boolean ascending) {

    /** The list's own. */
    public static final Order USUAL = new Order(null, false);
}
