package org.creditportal.records.application.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.records.domain.record.SearchKeys;

/**
 * Which waiting rows a decision that came on record settles: those of its document that give its name; and the only one that waits
 * of that document, because the name may have been what was wrong. One document may decide about several, though: a row of the same
 * file is another decision, not the mended one, and where others are decided about, nobody can tell whose row it was.
 *
 * @param waiting by their documents' numbers as these are compared
 * @param decided about whom these documents decide, as far as is known
 */
record Settlement(Map<String, List<Waiting>> waiting, Collection<Decided> decided) {

    /**
     * A row that waits.
     *
     * @param name as it is compared; {@code null} where it is too long to be one
     */
    record Waiting(String name, long batchId, long line, DocumentNumber document) {}

    /**
     * That a document decides about somebody.
     *
     * @param subject what tells him from others that the document decides about
     */
    record Decided(DocumentNumber document, String subject) {}

    /** Those that are settled by a decision that this batch put on record. */
    List<Waiting> by(SearchKeys keys, DocumentNumber document, long batchId) {
        List<Waiting> sameDocument = of(keys, document);
        return sameDocument.stream()
                .filter(row -> keys.name().equals(row.name())
                        || sameDocument.size() == 1 && row.batchId() != batchId && isAboutOne(document))
                .toList();
    }

    /**
     * Those that are settled by a decision that was on record before and is corrected: those of its name. Under another name
     * waits another decision of the document, which this one stands beside and does not mend.
     */
    List<Waiting> byCorrected(SearchKeys keys, DocumentNumber document) {
        return of(keys, document).stream()
                .filter(row -> keys.name().equals(row.name()))
                .toList();
    }

    private List<Waiting> of(SearchKeys keys, DocumentNumber document) {
        return waiting.getOrDefault(keys.document(), List.of()).stream()
                .filter(row -> row.document().isSameAs(document))
                .toList();
    }

    private boolean isAboutOne(DocumentNumber document) {
        return decided.stream()
                        .filter(each -> each.document().isSameAs(document))
                        .map(Decided::subject)
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }
}
