package org.creditportal.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.identity.OfficerAccount;

/** Tokens of a tenant's demo officers. They live five minutes; all demo data takes less. */
final class DemoOfficers {

    private final PortalApi api;
    private final String creditOffice;
    private final List<OfficerAccount> officers;
    private final Map<String, String> tokens = new HashMap<>();

    DemoOfficers(PortalApi api, String creditOffice, List<OfficerAccount> officers) {
        this.api = api;
        this.creditOffice = creditOffice;
        this.officers = officers;
    }

    String clerk(String bureau) {
        return require(bureau, "bureau-clerk");
    }

    String reviewer(String bureau) {
        return require(bureau, "bureau-reviewer");
    }

    String credit() {
        return require(creditOffice, "credit-office");
    }

    /** Another of the credit office than {@link #credit}. */
    String secondCredit() {
        return token(
                officers.stream()
                        .filter(officer -> officer.bureau().equals(creditOffice)
                                && officer.roles().contains("credit-office"))
                        .skip(1)
                        .findFirst(),
                "second officer in " + creditOffice);
    }

    /** Whoever supervises daily, of whichever bureau. */
    String supervisor() {
        return token(
                officers.stream()
                        .filter(officer -> officer.roles().contains("supervisor"))
                        .findFirst(),
                "supervisor");
    }

    boolean haveClerk(String bureau) {
        return find(bureau, "bureau-clerk").isPresent();
    }

    private String require(String bureau, String role) {
        return token(find(bureau, role), role + " in " + bureau);
    }

    private String token(Optional<OfficerAccount> found, String wanted) {
        OfficerAccount officer = found.orElseThrow(() -> new StartFailedException("Demo data: no " + wanted));
        return tokens.computeIfAbsent(officer.username(), username -> api.token(username, officer.password()));
    }

    private Optional<OfficerAccount> find(String bureau, String role) {
        return officers.stream()
                .filter(officer ->
                        officer.bureau().equals(bureau) && officer.roles().contains(role))
                .findFirst();
    }
}
