package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.util.List;

/**
 * A measure of the catalogue as the tenant has it.
 *
 * @param version of what was changed in the portal; 0 where nothing was
 * @param bureaus ids of the tenant's bureaus that implement it; none where it has no such bureau
 */
public record CatalogueMeasureView(MeasureDefinition measure, long version, List<String> bureaus)
        implements Serializable {

    public CatalogueMeasureView {
        bureaus = List.copyOf(bureaus);
    }
}
