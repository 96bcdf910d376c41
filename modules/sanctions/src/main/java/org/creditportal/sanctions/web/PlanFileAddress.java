package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.read.ShortTable;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where the lists come in from which inspections are drawn. */
@ApplicationScoped
public class PlanFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/sanctions/plan-draft.xhtml";
    }

    @Override
    public long largest() {
        return ShortTable.LARGEST;
    }

    @Override
    public String permission() {
        return SanctionsPermission.SANCTIONS_SUPERVISE;
    }
}
