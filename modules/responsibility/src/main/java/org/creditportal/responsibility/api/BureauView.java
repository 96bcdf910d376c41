package org.creditportal.responsibility.api;

import java.util.List;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.BureauKind;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A bureau of the tenant.
 *
 * @param id slug, unique in the tenant; also the name of its group in Keycloak
 * @param kind what the bureau is by law (B-4)
 * @param socialCreditCode its unified social credit code; {@code null} while unknown
 * @param creditOffice whether it is the credit office itself
 * @param assumption whether the tenant's document does not name it
 * @param requirements those that name or need it
 */
public record BureauView(
        String id,
        LocalizedText name,
        BureauKind kind,
        String socialCreditCode,
        boolean creditOffice,
        boolean assumption,
        List<String> requirements) {

    public BureauView(BureauDefinition definition) {
        this(
                definition.id(),
                definition.name(),
                definition.kind(),
                definition.socialCreditCode(),
                definition.creditOffice(),
                definition.assumption(),
                definition.requirements());
    }
}
