package org.creditportal.casework.api.citation;

import java.io.Serializable;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.Citation;

/**
 * Something that rests on an article.
 *
 * @param module whose bundle says {@code citing.<kind>}
 * @param name what it is called, in Chinese
 * @param place where it is seen
 */
public record CitingRow(String module, String kind, String name, Citation citation, WorkPlace place)
        implements Serializable {}
