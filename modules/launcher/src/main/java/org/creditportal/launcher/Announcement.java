package org.creditportal.launcher;

import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.demo.DemoCast;
import org.creditportal.launcher.files.ReadyFile;

/** What a tenant offers once it is ready. */
final class Announcement {

    private final TenantDefinition tenant;
    private final DemoCast cast;
    private final boolean demo;

    Announcement(TenantDefinition tenant, DemoCast cast, boolean demo) {
        this.tenant = tenant;
        this.cast = cast;
        this.demo = demo;
    }

    /** For scripts. Demo logins exist only together with demo data. */
    ReadyFile.Tenant content() {
        TenantAddress address = TenantAddress.of(tenant);
        return new ReadyFile.Tenant(
                tenant.id().value(),
                address.publicUrl(),
                address.officeUrl(),
                address.issuer(),
                demo ? logins() : List.of(),
                demo ? machines() : List.of());
    }

    private List<ReadyFile.Login> logins() {
        return cast.officers(tenant).stream()
                .map(officer ->
                        new ReadyFile.Login(officer.username(), officer.password(), officer.bureau(), officer.roles()))
                .toList();
    }

    private List<ReadyFile.Machine> machines() {
        return cast.machines(tenant).stream()
                .map(machine -> new ReadyFile.Machine(machine.clientId(), machine.secret(), machine.bureau()))
                .toList();
    }

    /** For people. */
    static String text(ReadyFile.Content content) {
        return content.tenants().stream().map(Announcement::text).collect(Collectors.joining("\n"));
    }

    private static String text(ReadyFile.Tenant tenant) {
        StringBuilder text = new StringBuilder();
        text.append("  ").append(tenant.id()).append('\n');
        text.append("    public site   ").append(tenant.publicUrl()).append("/\n");
        text.append("    office        ").append(tenant.officeUrl()).append("/\n");
        for (ReadyFile.Login login : tenant.logins()) {
            text.append("    %-22s %-18s %-24s %s%n"
                    .formatted(login.username(), login.password(), login.bureau(), String.join(", ", login.roles())));
        }
        return text.toString();
    }
}
