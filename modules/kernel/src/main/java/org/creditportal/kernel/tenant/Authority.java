package org.creditportal.kernel.tenant;

/**
 * The authority that runs a tenant's portal and issued its policy document.
 *
 * @param name its official name
 * @param address its postal address for citizens, or null when the tenant has not stated one
 * @param telephone its telephone number for citizens, or null when the tenant has not stated one
 */
public record Authority(LocalizedText name, String address, String telephone) {}
