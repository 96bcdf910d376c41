package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a record says in full, for a paper that is made of it.
 *
 * @param authorityCode the deciding authority's unified social credit code; {@code null} when not told
 * @param sourceName the unit that provided the data (数据来源单位); {@code null} when not told
 * @param sourceCode its unified social credit code; {@code null} when not told
 * @param validFrom {@code null} when not told
 * @param validUntil last day of the decision's effect; {@code null} when not told
 * @param publicUntil last day of publication; {@code null} when there is none
 * @param content what only this kind of record says, without numbers of persons; within texts they are masked
 */
public record RecordContentView(
        String authorityCode,
        String sourceName,
        String sourceCode,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate publicUntil,
        List<ContentRow> content)
        implements Serializable {

    public RecordContentView {
        content = List.copyOf(content);
    }
}
