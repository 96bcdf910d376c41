package org.creditportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.webkit.door.FileAddress;

/** Where a bureau's officers come in as a list. */
@ApplicationScoped
public class OfficerImportAddress implements FileAddress {

    @Override
    public String path() {
        return "/identity/import.xhtml";
    }

    @Override
    public long largest() {
        return OfficerImport.LARGEST;
    }

    @Override
    public String permission() {
        return IdentityPermission.OFFICERS_MANAGE;
    }
}
