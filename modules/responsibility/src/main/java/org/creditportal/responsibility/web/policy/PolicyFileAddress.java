package org.creditportal.responsibility.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where the text of a document comes in, pasted or as a file. */
@ApplicationScoped
public class PolicyFileAddress implements FileAddress {

    static final long LARGEST = 2L * 1024 * 1024;

    @Override
    public String path() {
        return "/responsibility/policy-edit.xhtml";
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public String permission() {
        return ResponsibilityPermission.LIBRARY_CHANGE;
    }
}
