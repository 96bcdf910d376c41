package org.creditportal.kernel.tenant;

/**
 * The authority that runs a tenant's portal and issued its policy document.
 *
 * @param name its official name
 * @param contact where citizens find it, or null when the tenant has not stated it
 */
public record Authority(LocalizedText name, Contact contact) {

    /**
     * Where citizens find the office.
     *
     * @param address its postal address
     * @param telephone its telephone number
     * @param hours when it is open
     * @param sample whether this was made up for demonstration; the public is told so
     */
    public record Contact(LocalizedText address, String telephone, LocalizedText hours, boolean sample) {}
}
