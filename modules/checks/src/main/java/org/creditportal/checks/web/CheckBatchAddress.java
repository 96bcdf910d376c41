package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Where lists of subjects come in from bureaus' own systems: as large as those from the page. */
@ApplicationScoped
public class CheckBatchAddress extends BatchFileAddress {

    @Override
    public String path() {
        return "/api/v1/checks/batches";
    }
}
