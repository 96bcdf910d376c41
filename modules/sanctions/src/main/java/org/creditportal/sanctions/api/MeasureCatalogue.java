package org.creditportal.sanctions.api;

import java.util.List;
import java.util.Optional;

/** The measures there are: the national list, the tenant's local one, and what two officers changed in the portal. */
public interface MeasureCatalogue {

    /** All measures, national ones first. */
    List<CatalogueMeasureView> all();

    /** The measure with this code. */
    Optional<CatalogueMeasureView> find(String code);

    /** Kinds of dishonesty and honesty that measures fit. */
    List<MeasureFieldRow> fields();

    /** Kinds of bureaus that the tenant has. */
    List<String> findUnits();
}
