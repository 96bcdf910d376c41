package org.creditportal.records.application.template;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.domain.template.PenaltyColumn;
import org.creditportal.records.domain.template.TemplateWords;

@Stateless
@DenyAll
@Local(ImportTemplate.class)
public class ImportTemplateBean implements ImportTemplate {

    @Override
    @PermitAll
    public List<TemplateColumnRow> columns() {
        return Arrays.stream(PenaltyColumn.values())
                .map(column -> new TemplateColumnRow(
                        column.code(),
                        TemplateWords.SHIPPED.title(column),
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
