package org.creditportal.responsibility.api;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/** An administrative area with its duties. */
public class AreaView {

    private final AreaPolicy definition;
    private final List<BureauView> responsible;

    public AreaView(AreaPolicy definition, List<BureauView> responsible) {
        this.definition = definition;
        this.responsible = List.copyOf(responsible);
    }

    /** Slug, unique in the tenant; its duty's role in Keycloak is {@code duty:<id>}. */
    public String getId() {
        return definition.id();
    }

    public LocalizedText getName() {
        return definition.name();
    }

    /** How strongly the document binds the area. */
    public Strength getStrength() {
        return definition.strength();
    }

    /** What a record or report can do, each effect once. */
    public List<Effect> getEffects() {
        return definition.effects();
    }

    /** Each effect with its condition, lists and legal basis. */
    public List<AreaRule> getRules() {
        return definition.rules();
    }

    /** What the document takes out of the area, in its words. */
    public List<String> getExceptions() {
        return definition.exceptions();
    }

    /** Single fields that the document names within the area, in its words. */
    public List<String> getFields() {
        return definition.fields();
    }

    /** The document's own sentence. */
    public Citation getCitation() {
        return definition.citation();
    }

    /** The bureaus that answer for it; empty where the document says only "bureaus concerned". */
    public List<BureauView> getResponsible() {
        return responsible;
    }

    /** The leading bureau, one of the responsible; empty when the document names none. */
    public Optional<BureauView> lead() {
        return responsible.stream()
                .filter(bureau -> bureau.getId().equals(definition.lead()))
                .findFirst();
    }

    /** Whether the bureau leads here. */
    public boolean isLedBy(String bureauId) {
        return bureauId != null && bureauId.equals(definition.lead());
    }

    /** Whether the responsible bureaus are assumed because the document names none. */
    public boolean isAssumption() {
        return definition.assumption();
    }

    /** The requirements it comes from. */
    public List<String> getRequirements() {
        return definition.requirements();
    }
}
