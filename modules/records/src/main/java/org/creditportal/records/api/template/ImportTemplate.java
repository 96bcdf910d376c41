package org.creditportal.records.api.template;

import java.util.List;

/** What a file for import looks like: the 2018 administrative-penalty template (发改办财金〔2018〕424号). For every officer. */
public interface ImportTemplate {

    /** The columns in the template's order. */
    List<TemplateColumnRow> columns();

    /** The largest file that is taken, in bytes. */
    long maximumSize();
}
