package org.creditportal.records.api.template;

import java.io.Serializable;
import org.creditportal.records.api.record.RecordKind;

/**
 * A template that files for import may follow. Its name is in the bundle under {@code template.label.<id>}.
 *
 * @param id for example {@code penalty-2018-corporate}
 * @param edition year in which it was introduced: 2016, 2018 or 2024
 */
public record TemplateRow(String id, RecordKind kind, int edition) implements Serializable {}
