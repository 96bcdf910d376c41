package org.creditportal.site.api;

import java.time.Instant;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A list that the tenant publishes.
 *
 * @param id id of the list
 * @param colour its colour
 * @param name its name
 * @param meaning what being on it says
 * @param standard the standard by which its subjects are identified, in Chinese (K-12)
 * @param basis the laws it rests on, in Chinese
 * @param entries how many entries are in force today
 * @param changedAt when the list or one of these entries last changed
 */
public record PublishedList(
        String id,
        ListColour colour,
        LocalizedText name,
        LocalizedText meaning,
        String standard,
        String basis,
        long entries,
        Instant changedAt) {}
