package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.OfficerImportRow;

/** What came of a list of officers, temporary passwords included: it lives in this one answer only. */
@Named
@RequestScoped
public class OfficerImportResult {

    private List<OfficerImportRow> rows = List.of();

    void tell(List<OfficerImportRow> invited) {
        rows = invited;
    }

    public List<OfficerImportRow> getRows() {
        return rows;
    }
}
