package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One measure of the catalogue. There is none without a legal basis (K-16).
 *
 * @param id its code, for ever
 * @param basisKind what kind of rule the basis is
 * @param unit the kind of bureau that implements it; which bureaus of the tenant those are, the tenant's file says
 * @param kind its class in the national list
 * @param fields kinds of dishonesty that it fits; {@code any} fits each
 * @param degrees degrees of dishonesty that it fits; empty for incentives
 * @param matters matters in which it is implemented
 * @param levels on which levels of government it is implemented; empty for each
 * @param months how long it lasts at the most, {@code null} for as long as the ground does
 * @param frequency how it is used, in words of the list
 * @param assumption whether it was not read from a source; {@code note} then says why it is here
 */
public record MeasureDefinition(
        String id,
        MeasureEdition edition,
        MeasureEffect effect,
        LocalizedText name,
        List<MeasureObject> objects,
        Citation basis,
        BasisKind basisKind,
        String unit,
        MeasureClass kind,
        List<String> fields,
        List<Degree> degrees,
        List<RelatedMatter> matters,
        List<MeasureLevel> levels,
        Integer months,
        LocalizedText frequency,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean assumption,
        List<String> requirements,
        String note)
        implements Serializable {

    /** A field that stands for every kind of dishonesty. */
    public static final String ANY = "any";

    public MeasureDefinition {
        objects = objects == null ? List.of() : List.copyOf(objects);
        fields = fields == null ? List.of() : List.copyOf(fields);
        degrees = degrees == null ? List.of() : List.copyOf(degrees);
        matters = matters == null ? List.of() : List.copyOf(matters);
        levels = levels == null ? List.of() : List.copyOf(levels);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** Whether it may be taken on the day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
