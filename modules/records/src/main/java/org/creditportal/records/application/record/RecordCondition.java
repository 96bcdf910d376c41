package org.creditportal.records.application.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One condition on records, as the database and as the sample are asked it.
 *
 * @param sql on {@code r}, with {@code ?} for the values; fixed text, never what somebody typed
 * @param index that leads to just the records that meet it; {@code null} where there is none
 */
record RecordCondition(String sql, List<Object> values, Predicate<SampledRecord> holds, String index) {

    static RecordCondition of(String sql, Predicate<SampledRecord> holds, Object... values) {
        return new RecordCondition(sql, Arrays.asList(values), holds, null);
    }

    RecordCondition by(String leadingIndex) {
        return new RecordCondition(sql, values, holds, leadingIndex);
    }
}
