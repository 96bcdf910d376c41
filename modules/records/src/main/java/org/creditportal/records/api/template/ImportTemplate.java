package org.creditportal.records.api.template;

import java.util.List;

/**
 * What files for import look like: the templates of 2018 (发改办财金〔2018〕424号) and of 2016, each for licences and
 * penalties, organisations and persons; and the portal's own for inspections, promises and judgments. For every officer.
 */
public interface ImportTemplate {

    /** The templates, the newest first. */
    List<TemplateRow> templates();

    /**
     * The columns of a template in its order.
     *
     * @param template id of the template
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    List<TemplateColumnRow> columns(String template);

    /** The largest file that is taken, in bytes. */
    long maximumSize();

    /** The largest XLSX workbook that is taken, in bytes as uploaded. */
    long maximumWorkbookSize();

    /** Most rows that one file may have. */
    int maximumRows();
}
