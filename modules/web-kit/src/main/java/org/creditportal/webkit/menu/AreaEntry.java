package org.creditportal.webkit.menu;

import org.creditportal.kernel.tenant.LocalizedText;

/**
 * An administrative area that the officer answers for, in the menu. It comes and goes with the duty.
 *
 * @param outcome the page that tells of the area; it takes the area's id as {@code area}
 * @param area id of the area
 */
public record AreaEntry(MenuGroup group, String outcome, String area, LocalizedText name) {}
