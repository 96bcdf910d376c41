package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.record.ReliantRow;

/**
 * A code or number of a subject with what rests on it. Records stay with the subject when it is taken back.
 *
 * @param value {@code null} for personal numbers, of which only a digest is kept
 * @param records numbers of the records whose rows told the subject by it, the newest decisions first, a bounded number; of personal
 *     numbers none, for records do not say them
 * @param total how many such records there are
 * @param reliances what rests on these records, and what came about because it led to the subject, a bounded number
 */
public record HeldIdentifierView(
        IdentifierKind kind, String value, List<String> records, long total, List<ReliantRow> reliances)
        implements Serializable {

    public HeldIdentifierView {
        records = List.copyOf(records);
        reliances = List.copyOf(reliances);
    }
}
