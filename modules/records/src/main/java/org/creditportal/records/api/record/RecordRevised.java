package org.creditportal.records.api.record;

import java.util.List;

/**
 * Records say something else from this moment on. It is no message of the outbox, as {@link RecordCorrected} is, but is observed within
 * the transaction that changes them: what was told of them is known to be overtaken once the change is confirmed.
 *
 * @param numbers of the records; a file changes many at once
 */
public record RecordRevised(List<String> numbers) {

    public RecordRevised {
        numbers = List.copyOf(numbers);
    }
}
