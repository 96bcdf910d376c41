package org.creditportal.checks.domain.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * The bureaus of a tenant as the fields of reports: what a bureau that has ended provided is told as that of the bureau that holds it
 * now.
 *
 * @param holder who holds what a bureau held
 * @param name what a bureau is called, or was
 */
public record BureausOfFields(UnaryOperator<String> holder, Function<String, LocalizedText> name) {

    /** Of a tenant whose bureaus never changed, known by their ids alone. */
    static final BureausOfFields UNNAMED =
            new BureausOfFields(UnaryOperator.identity(), bureau -> new LocalizedText(bureau, bureau));

    public static BureausOfFields of(TenantDefinition tenant) {
        return new BureausOfFields(tenant::holder, bureau -> tenant.bureau(bureau)
                .map(found -> found.name())
                .orElseGet(() -> new LocalizedText(bureau, bureau)));
    }

    /** Who holds today what these held, each once. */
    List<String> holders(Collection<String> bureaus) {
        return bureaus.stream().map(holder).distinct().sorted().toList();
    }

    boolean isHeldBy(String bureau, String holding) {
        return bureau != null && holding.equals(holder.apply(bureau));
    }
}
