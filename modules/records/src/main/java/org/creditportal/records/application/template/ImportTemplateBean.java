package org.creditportal.records.application.template;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.util.List;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.records.api.record.WordedItem;
import org.creditportal.records.api.template.ColumnInput;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.api.template.TemplateRow;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.TemplateColumn;
import org.creditportal.records.domain.template.Templates;

@Stateless
@DenyAll
@Local(ImportTemplate.class)
public class ImportTemplateBean implements ImportTemplate {

    /** Values that may be longer than so many characters are given several lines. */
    private static final int LONG = 500;

    @Override
    @PermitAll
    public List<TemplateRow> templates() {
        return Templates.official().stream()
                .map(template -> new TemplateRow(template.id(), template.kind(), template.edition()))
                .toList();
    }

    @Override
    @PermitAll
    public List<TemplateColumnRow> columns(String id) {
        Template template = Templates.require(id);
        return template.columns().stream()
                .map(column -> new TemplateColumnRow(
                        column.code(),
                        column.title(),
                        column.need(),
                        column.longest(),
                        input(column),
                        template.words(column.item())))
                .toList();
    }

    private static ColumnInput input(TemplateColumn column) {
        return switch (column.item()) {
            case DECIDED_ON, VALID_FROM, VALID_UNTIL, PUBLIC_UNTIL, UPDATED_ON -> ColumnInput.DAY;
            case SUBJECT_KIND, PERSON_CERTIFICATE, REPRESENTATIVE_CERTIFICATE, LICENCE_KIND, STATE ->
                ColumnInput.CHOICE;
            case FINE, CONFISCATED -> ColumnInput.AMOUNT;
            case PENALTY_KIND, FURTHER_PENALTY_KIND -> ColumnInput.CHOICES;
            default ->
                WordedItem.find(column.item().name()).isPresent()
                        ? ColumnInput.CHOICE
                        : column.longest() >= LONG ? ColumnInput.PASSAGE : ColumnInput.TEXT;
        };
    }

    @Override
    @PermitAll
    public long maximumSize() {
        return Long.parseLong(PortalSettings.IMPORT_MAXIMUM_SIZE.text());
    }

    @Override
    @PermitAll
    public long maximumWorkbookSize() {
        return Long.parseLong(PortalSettings.IMPORT_MAXIMUM_WORKBOOK_SIZE.text());
    }

    @Override
    @PermitAll
    public int maximumRows() {
        return PortalSettings.IMPORT_MAXIMUM_ROWS.number();
    }
}
