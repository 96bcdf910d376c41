package org.creditportal.records.web.record;

import java.io.Closeable;
import java.util.List;

/** A file that takes lines. */
interface ExportFile extends Closeable {

    void line(List<String> values);
}
