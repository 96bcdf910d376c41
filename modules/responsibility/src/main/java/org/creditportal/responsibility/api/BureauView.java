package org.creditportal.responsibility.api;

import java.util.List;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.BureauKind;
import org.creditportal.kernel.tenant.LocalizedText;

/** A bureau of the tenant. */
public class BureauView {

    private final BureauDefinition definition;

    public BureauView(BureauDefinition definition) {
        this.definition = definition;
    }

    /** Slug, unique in the tenant; also the name of its group in Keycloak. */
    public String getId() {
        return definition.id();
    }

    public LocalizedText getName() {
        return definition.name();
    }

    /** What the bureau is by law (B-4). */
    public BureauKind getKind() {
        return definition.kind();
    }

    /** Its unified social credit code; {@code null} while unknown. */
    public String getSocialCreditCode() {
        return definition.socialCreditCode();
    }

    /** Whether it is the credit office itself. */
    public boolean isCreditOffice() {
        return definition.creditOffice();
    }

    /** Whether the tenant's document does not name it. */
    public boolean isAssumption() {
        return definition.assumption();
    }

    /** The requirements that name or need it. */
    public List<String> getRequirements() {
        return definition.requirements();
    }
}
