package org.creditportal.records.web.form;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.correction.CorrectionFieldRow;
import org.creditportal.records.api.template.TemplateColumnRow;

/**
 * The form for what a record says, in the columns of its template: the same lists, dates, helps and marks for a new record and
 * for a corrected one.
 */
public class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<FormField> fields;

    private RecordForm(List<FormField> fields) {
        this.fields = together(fields);
        FormSection before = null;
        for (FormField field : this.fields) {
            field.follow(before);
            before = field.getSection();
        }
    }

    /** What one section asks stands together, although templates come back to some of them. */
    private static List<FormField> together(List<FormField> fields) {
        Map<FormSection, List<FormField>> sections = fields.stream()
                .collect(Collectors.groupingBy(FormField::getSection, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream().flatMap(List::stream).toList();
    }

    /**
     * For a record that is not there yet, with what the officer's bureau always writes.
     *
     * @param bureauName of the bureau as decisions name it; {@code null} outside any
     * @param bureauCode its unified social credit code; {@code null} while unknown
     */
    public static RecordForm ofNew(List<TemplateColumnRow> columns, String bureauName, String bureauCode) {
        return new RecordForm(columns.stream()
                .map(column -> FormField.empty(column, FormSection.known(column.code(), bureauName, bureauCode)))
                .toList());
    }

    /** The same about an organisation that is known before anybody types. */
    public RecordForm about(String name, String socialCreditCode) {
        fields.forEach(field -> field.know(FormSection.knownOf(field.getCode(), name, socialCreditCode)));
        return this;
    }

    /** For a record that is there, with what it says now. */
    public static RecordForm ofRecorded(List<CorrectionFieldRow> rows) {
        return new RecordForm(rows.stream()
                .map(row -> row.personal()
                        ? FormField.personal(row.column(), row.value())
                        : FormField.filled(row.column(), row.value()))
                .toList());
    }

    /** What a file would say, by code of the column. */
    public Map<String, String> written() {
        return fields.stream().collect(Collectors.toMap(FormField::getCode, FormField::written));
    }

    /** Shows errors beside their fields, the first of each; returns whether there are any. */
    public boolean tell(List<RowErrorRow> errors, RowErrorTexts texts) {
        Map<String, RowErrorRow> first =
                errors.stream().collect(Collectors.toMap(RowErrorRow::column, error -> error, (one, next) -> one));
        fields.forEach(field -> {
            RowErrorRow error = first.get(field.getCode());
            field.fault(error == null ? null : texts.fault(error) + " " + texts.remedy(error));
        });
        return !errors.isEmpty();
    }

    /** Asks for a confirmation of amounts that are ten times what they were, or a tenth; returns whether any is still due. */
    public boolean ask() {
        return fields.stream().filter(FormField::ask).count() > 0;
    }

    public List<FormField> getFields() {
        return fields;
    }

    public List<FormField> getFaulty() {
        return fields.stream().filter(field -> field.getFault() != null).toList();
    }
}
