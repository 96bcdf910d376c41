package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RoleAssignment;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.web.PageFrame;

/** What forms of this module offer to choose from: the tenant's bureaus and areas, and the roles one may give. */
@Named
@RequestScoped
public class TenantChoices {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PageFrame frame;

    public List<SelectItem> getBureaus() {
        return tenants.current().bureaus().stream()
                .map(bureau -> new SelectItem(bureau.id(), bureau.name().text(language())))
                .toList();
    }

    public List<SelectItem> getAreas() {
        return tenants.current().areas().stream()
                .map(area -> new SelectItem(area.id(), area.name().text(language())))
                .toList();
    }

    /** The roles that the officer at work may give. */
    public List<Role> getGiveableRoles() {
        boolean all = currentOfficer.require().may(IdentityPermission.ADMINISTRATORS_MANAGE);
        return Arrays.stream(Role.values())
                .filter(role -> all || !RoleAssignment.isReserved(role))
                .toList();
    }

    /** The same to choose from. */
    public List<SelectItem> getRoles() {
        Texts texts = Texts.of("identity", language());
        return getGiveableRoles().stream()
                .map(role -> new SelectItem(role, texts.get("Role." + role.name())))
                .toList();
    }

    /** The name of an area, also where it has ended; its id where it is not defined. */
    public String areaName(String areaId) {
        return tenants.current()
                .nameOf("areas", areaId)
                .map(name -> name.text(language()))
                .orElse(areaId);
    }

    private Locale language() {
        return frame.getLanguage();
    }
}
