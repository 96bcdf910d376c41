package org.creditportal.records.application.template;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.util.List;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.api.template.TemplateRow;
import org.creditportal.records.domain.template.Templates;

@Stateless
@DenyAll
@Local(ImportTemplate.class)
public class ImportTemplateBean implements ImportTemplate {

    @Override
    @PermitAll
    public List<TemplateRow> templates() {
        return Templates.official().stream()
                .map(template -> new TemplateRow(
                        template.id(), RecordKind.valueOf(template.kind().name()), template.edition()))
                .toList();
    }

    @Override
    @PermitAll
    public List<TemplateColumnRow> columns(String template) {
        return Templates.require(template).columns().stream()
                .map(column -> new TemplateColumnRow(
                        column.code(),
                        column.title(),
                        ColumnNeed.valueOf(column.need().name()),
                        column.longest()))
                .toList();
    }

    @Override
    @PermitAll
    public long maximumSize() {
        return PortalSettings.IMPORT_MAXIMUM_SIZE.number();
    }
}
