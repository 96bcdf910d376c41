package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.webkit.door.FileAddress;

/** Where files of matters come in. */
@ApplicationScoped
public class RegisterFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/checks/register-add.xhtml";
    }

    @Override
    public long largest() {
        return MatterRegister.LARGEST;
    }

    @Override
    public String permission() {
        return ChecksPermission.CHECKS_PERFORM;
    }
}
