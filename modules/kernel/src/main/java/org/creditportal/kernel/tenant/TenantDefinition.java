package org.creditportal.kernel.tenant;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.text.AsciiText;

/**
 * All that makes one tenant different from another, read from its folder of {@code tenants-config} when the server starts.
 * The code knows no tenant by name.
 *
 * @param id the folder's name; also that of its Keycloak realm
 * @param name the tenant's name as the public says it
 * @param divisionCode its GB/T 2260 code, or null where it has none (K-1: parks)
 * @param zone the zone in which its legal dates are counted
 * @param hosts the host names it answers to, lower case; the first is the one that addresses are built with
 * @param authority who runs it
 * @param personMark by what the public tells persons apart
 * @param policy the document that its rules transcribe
 * @param basis the documents which that document names as its basis
 * @param deadlines its periods
 * @param consent when consent is needed
 * @param security rules for logins
 * @param rates how much anybody may ask of the portal in a time
 * @param database where its database lies
 * @param register its bureaus on the day that is asked for, the credit office among them
 * @param areas the administrative areas of its document
 * @param sections what the files of modules hold
 */
public record TenantDefinition(
        TenantId id,
        LocalizedText name,
        String divisionCode,
        ZoneId zone,
        List<String> hosts,
        Authority authority,
        PersonMark personMark,
        PolicyDocument policy,
        List<PolicyDocument> basis,
        Deadlines deadlines,
        ConsentPolicy consent,
        Security security,
        Rates rates,
        Database database,
        Bureaus register,
        List<AreaDefinition> areas,
        TenantSections sections) {

    public TenantDefinition {
        hosts = List.copyOf(hosts);
        basis = List.copyOf(basis);
        areas = List.copyOf(areas);
    }

    /** Its bureaus, the credit office among them; those that have ended are not. */
    public List<BureauDefinition> bureaus() {
        return register.present();
    }

    /** Bureaus that have ended, whose names history goes on to say. */
    public List<BureauDefinition> formerBureaus() {
        return register.former();
    }

    /** Whether there is such a bureau, and it has not ended. */
    public boolean hasBureau(String bureauId) {
        return bureaus().stream().anyMatch(bureau -> bureau.id().equals(bureauId));
    }

    /** The bureau that holds what this one held: itself, or its last successor. */
    public String holder(String bureauId) {
        return register.holder(bureauId);
    }

    /** Under which ids a bureau's matters are kept: its own, and those of the bureaus that it succeeded. */
    public List<String> heldBy(String bureauId) {
        return register.heldBy(AsciiText.id(bureauId));
    }

    /**
     * Under which ids may be kept what is the same when a bureau does it, ended or not: its own, then those of its successor and of
     * all that this one succeeded.
     */
    public List<String> family(String bureauId) {
        return register.family(AsciiText.id(bureauId));
    }

    /** Ids of bureaus of which one holds today what the others held, each with its predecessors. */
    public List<List<String>> families() {
        return register.families();
    }

    /** The same tenant after its bureaus have changed. */
    TenantDefinition reorganised(List<BureauChange> changes) {
        return with(register.after(changes), areas, sections);
    }

    /** The same tenant with these administrative areas. */
    public TenantDefinition withAreas(List<AreaDefinition> others) {
        return with(register, others, sections);
    }

    /** The same tenant, in whose folder a module's file says this. */
    public <T> TenantDefinition holding(TenantSection<T> section, T content) {
        return with(register, areas, sections.with(section, content));
    }

    private TenantDefinition with(Bureaus bureaus, List<AreaDefinition> others, TenantSections contents) {
        return new TenantDefinition(
                id,
                name,
                divisionCode,
                zone,
                hosts,
                authority,
                personMark,
                policy,
                basis,
                deadlines,
                consent,
                security,
                rates,
                database,
                bureaus,
                others,
                contents);
    }

    /** The tenant's credit office. */
    public BureauDefinition creditOffice() {
        return bureaus().stream()
                .filter(BureauDefinition::creditOffice)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Tenant " + id + " has no credit office"));
    }

    /** The bureau with this id, also where it has ended: history says its name. */
    public Optional<BureauDefinition> bureau(String bureauId) {
        return register.find(bureauId);
    }

    /** The administrative area with this id. */
    public Optional<AreaDefinition> area(String areaId) {
        return areas.stream().filter(area -> area.id().equals(areaId)).findFirst();
    }

    /**
     * What the file of a module's {@link TenantSection} holds.
     *
     * @throws IllegalStateException when the module is not in this application
     */
    public <T> T section(Class<T> shape) {
        return sections.find(shape)
                .orElseThrow(() -> new IllegalStateException("No module here reads " + shape.getSimpleName()));
    }

    /** The name of what has this id in a module's file. */
    public Optional<LocalizedText> nameOf(String file, String entryId) {
        return sections.name(file, entryId);
    }
}
