package org.creditportal.records.domain.batch;

import java.util.List;
import org.creditportal.records.api.record.RecordKind;

/**
 * What is known of a file once its header can be read.
 *
 * @param size bytes
 * @param digest SHA-256 of the bytes, in hex
 * @param format {@code CSV}, {@code XLSX} or {@code JSON}
 * @param encoding name of the character set as detected; empty for workbooks
 * @param names the names of a JSON text's items; empty for other formats
 * @param template id of the template that its header is of
 * @param ignoredColumns header texts that mean no column of the template
 * @param catalogueItem number of the catalogue item that its rows are recorded under
 */
public record ReceivedFile(
        String name,
        long size,
        String digest,
        String format,
        String encoding,
        List<String> names,
        String template,
        RecordKind kind,
        List<String> ignoredColumns,
        String catalogueItem) {

    public ReceivedFile {
        names = List.copyOf(names);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
