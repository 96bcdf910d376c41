package org.creditportal.records.application.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One condition on records, as the database and as the sample are asked it.
 *
 * @param sql on {@code r}, with {@code ?} for the values; fixed text, never what somebody typed
 */
record RecordCondition(String sql, List<Object> values, Predicate<SampledRecord> holds) {

    static RecordCondition of(String sql, Predicate<SampledRecord> holds, Object... values) {
        return new RecordCondition(sql, Arrays.asList(values), holds);
    }
}
