package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.webkit.door.FileAddress;

/** Where lists of subjects to be looked at come in. */
@ApplicationScoped
public class BatchFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/checks/batch.xhtml";
    }

    @Override
    public long largest() {
        return BatchChecks.LARGEST;
    }

    @Override
    public String permission() {
        return ChecksPermission.CHECKS_PERFORM;
    }
}
