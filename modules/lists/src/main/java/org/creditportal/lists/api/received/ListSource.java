package org.creditportal.lists.api.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Where a list that others decide comes from. Each delivery is the whole list as of a day: what it tells no more has ended.
 *
 * @param id slug, unique in the tenant
 * @param name of the source
 * @param level whose list it is
 * @param authority name of the authority that decides
 * @param listType id of the list type that its entries are of
 * @param bureau id of the bureau that minds its entries here: it leads what follows from them
 * @param everyDays after how many days an import is overdue
 * @param columns further names of columns, beside those that are known
 * @param assumption whether the tenant's document does not name the source; {@code note} then says why it is here
 * @param requirements the requirements it comes from
 * @param note what is unsure about it, or null
 */
public record ListSource(
        String id,
        LocalizedText name,
        SourceLevel level,
        String authority,
        String listType,
        String bureau,
        int everyDays,
        Map<ReceivedField, List<String>> columns,
        boolean assumption,
        List<String> requirements,
        String note) {

    public ListSource {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** Last day on which a delivery that told of the day is fresh enough; {@code null} where none ever came. */
    public LocalDate freshUntil(LocalDate asOf) {
        return asOf == null ? null : asOf.plusDays(everyDays);
    }
}
