package org.creditportal.site.api;

import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A bureau with published decisions, as a filter offers it.
 *
 * @param bureau its id in the tenant
 * @param name its name
 */
public record PublishingAuthority(String bureau, LocalizedText name) {}
