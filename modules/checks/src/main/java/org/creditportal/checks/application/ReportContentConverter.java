package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.api.report.ReportContent;

/** What reports told, as JSON text: the databases' own JSON types differ. */
@Converter(autoApply = true)
public class ReportContentConverter implements AttributeConverter<ReportContent, String> {

    @Override
    public String convertToDatabaseColumn(ReportContent content) {
        return content == null ? null : LookJson.write(content);
    }

    @Override
    public ReportContent convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, ReportContent.class);
    }
}
