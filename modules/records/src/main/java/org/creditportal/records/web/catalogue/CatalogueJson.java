package org.creditportal.records.web.catalogue;

import java.util.List;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueItemView;

/** An item of the catalogue as bureaus' own systems read it. */
public class CatalogueJson {

    public String number;
    public String level;
    public String edition;
    public String informationClass;
    public String code;
    public String name;
    public List<String> subjects;
    public String recordKind;
    public String basisDocument;
    public String basisArticle;
    public String scope;
    public List<String> providers;
    public Integer reportingDays;
    public Integer retentionMonths;
    public String validFrom;
    public String validUntil;
    public List<Field> fields;

    /** The items in force on a day. */
    public static class Items {
        public String on;
        public List<CatalogueJson> items;
    }

    /** A data item. */
    public static class Field {
        public String code;
        public String name;
        public String type;
        public boolean mandatory;
        public boolean masked;
    }

    static CatalogueJson of(CatalogueItemView item) {
        CatalogueJson json = new CatalogueJson();
        json.number = item.getNumber().value();
        json.level = item.getLevel().name();
        json.edition = item.getEditionName() + " " + item.getEditionLabel();
        json.informationClass = item.getInformationClass();
        json.code = item.getCode();
        json.name = item.getName();
        json.subjects = item.getSubjects().stream().map(Enum::name).toList();
        json.recordKind =
                item.getRecordKind() == null ? null : item.getRecordKind().name();
        json.basisDocument = item.getBasisDocument();
        json.basisArticle = item.getBasisArticle();
        json.scope = item.getScope().name();
        json.providers = item.getProviders();
        json.reportingDays = item.getReportingDays();
        json.retentionMonths = item.getRetentionMonths();
        json.validFrom = item.getValidFrom().toString();
        json.validUntil =
                item.getValidUntil() == null ? null : item.getValidUntil().toString();
        json.fields = item.getFields().stream().map(CatalogueJson::field).toList();
        return json;
    }

    private static Field field(CatalogueField told) {
        Field field = new Field();
        field.code = told.code();
        field.name = told.name();
        field.type = told.type().name();
        field.mandatory = told.mandatory();
        field.masked = told.masked();
        return field;
    }
}
