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
        json.number = item.number().value();
        json.level = item.edition().level().name();
        json.edition = item.edition().name() + " " + item.edition().label();
        json.informationClass = item.facts().informationClass();
        json.code = item.facts().code();
        json.name = item.facts().name();
        json.subjects = item.subjects().stream().map(Enum::name).toList();
        json.recordKind = item.facts().recordKind() == null
                ? null
                : item.facts().recordKind().name();
        json.basisDocument = item.facts().basisDocument();
        json.basisArticle = item.facts().basisArticle();
        json.scope = item.facts().scope().name();
        json.providers = item.providers();
        json.reportingDays = item.facts().reportingDays();
        json.retentionMonths = item.facts().retentionMonths();
        json.validFrom = item.validFrom().toString();
        json.validUntil = item.validUntil() == null ? null : item.validUntil().toString();
        json.fields = item.facts().fields().stream().map(CatalogueJson::field).toList();
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
