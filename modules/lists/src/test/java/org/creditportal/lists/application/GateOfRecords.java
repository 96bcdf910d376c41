package org.creditportal.lists.application;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;

/** Lets every record out but those it was closed for. */
class GateOfRecords implements RecordGate {

    private final Set<RecordNumber> closed = new HashSet<>();

    void close(String record) {
        closed.add(new RecordNumber(record));
    }

    @Override
    public Optional<WithholdingGround> findWithholding(RecordNumber number) {
        return closed.contains(number) ? Optional.of(WithholdingGround.PRIVACY) : Optional.empty();
    }

    @Override
    public boolean mayBePublished(RecordNumber number) {
        return !closed.contains(number);
    }
}
